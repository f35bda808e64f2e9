import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Area, Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { crossRow } from '@/model/flow/crossSection.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { BarCategory, BarRow } from '@/view/chart/barsOption.ts'
import { type CrossSection, otherBreakdowns } from './crossSections.ts'

/** What a cross-section is drawn from. */
export interface CrossParts {
  readonly catalogue: Pick<Catalogue, 'regions'>
  readonly region: Region
  readonly section: CrossSection
  /** Cubes of the section's indicators, by id. */
  readonly cubes: ReadonlyMap<string, Cube>
}

/** What the filter of the address chooses of a cross-section, and its bars. */
export interface CrossPicture {
  /** Areas that can be chosen, the region first. */
  readonly areas: readonly Area[]
  readonly over: 'years' | 'areas'
  readonly area: string
  readonly period: string
  readonly by: Selection
  readonly categories: readonly BarCategory[]
  readonly rows: readonly BarRow[]
}

/** Settles `rows`, `area`, `year` and the other breakdowns, and makes the bars: over the years of an area, or over the areas of a year. */
export function crossPicture(filter: Selection, { catalogue, region, section, cubes }: CrossParts, format: Format): CrossPicture {
  const { locale } = format
  const level = region.levels.find(({ id }) => id === catalogue.regions.find((entry) => entry.id === region.id)?.defaultLevel) ?? region.levels[0]
  const areas = [region.total, ...(level?.areas ?? []).filter((id) => id !== region.total)].flatMap((id) => region.areas.find((one) => one.id === id) ?? [])
  const known = (key: string, list: readonly string[], fallback: string) => list.find((one) => one === filter[key]) ?? fallback
  const over = known('rows', ['years', 'areas'], 'years') === 'areas' ? 'areas' : 'years'
  const area = known('area', areas.map(({ id }) => id), region.total)
  const period = known('year', section.periods, section.periods.at(-1) ?? '')
  const by = Object.fromEntries(otherBreakdowns(section).flatMap(({ id, categories }) => (categories.some((one) => one.id === filter[id]) ? [[id, filter[id] ?? '']] : [])))
  const figures = (indicator: string, own: Selection) => {
    const cube = cubes.get(indicator)
    return cube === undefined ? [] : [{ cube, by: { ...own, ...by } }]
  }
  const parts = section.categories.flatMap(({ id, indicator, by: own }) => figures(indicator, own).map((one) => ({ ...one, id })))
  const [whole] = figures(section.whole.indicator, section.whole.by)
  const places = over === 'years' ? section.periods.map((id) => ({ id, area, period: id })) : areas.map(({ id }) => ({ id, area: id, period }))
  const name = (id: string) => (over === 'years' ? format.periodShort(id, section.indicator.yearMeaning) : inLanguage(areas.find((one) => one.id === id)?.short ?? id, locale))
  return {
    areas,
    over,
    area,
    period,
    by,
    categories: section.categories.map(({ id, name: category }, colour) => ({ id, name: category[locale], colour })),
    rows: whole === undefined ? [] : places.map((place): BarRow => ({ id: place.id, name: name(place.id), ...crossRow(parts, whole, place.area, place.period) })),
  }
}
