import type { Area, Region } from '@/contract/schema/region.ts'
import type { RegionEntry } from '@/contract/schema/catalogue.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { type CrossRow, crossRow } from '@/model/flow/crossSection.ts'
import { type CrossSection, otherBreakdowns } from './crossSections.ts'

/** What a reader has chosen of a cross-section. Nothing points into the void. */
export interface CrossChoice {
  /** What the bars stand for. */
  readonly over: 'years' | 'areas'
  readonly area: string
  readonly period: string
  /** A category of each other breakdown that the reader has chosen. */
  readonly by: Selection
}

/** The region as a whole, then the areas of its default level. */
export function crossAreas(region: Region, entry: Pick<RegionEntry, 'defaultLevel'> | undefined): readonly Area[] {
  const level = region.levels.find(({ id }) => id === entry?.defaultLevel) ?? region.levels[0]
  return [region.total, ...(level?.areas ?? []).filter((id) => id !== region.total)].flatMap((id) => region.areas.find((area) => area.id === id) ?? [])
}

/** What the address's `filter` means for a cross-section. What does not fit falls back alone. */
export function settleCross(filter: Selection, section: CrossSection, areas: readonly Area[]): CrossChoice {
  const known = (key: string, list: readonly string[], fallback: string) => list.find((one) => one === filter[key]) ?? fallback
  return {
    over: known('rows', ['years', 'areas'], 'years') === 'areas' ? 'areas' : 'years',
    area: known('area', areas.map(({ id }) => id), areas[0]?.id ?? ''),
    period: known('year', section.periods, section.periods.at(-1) ?? ''),
    by: Object.fromEntries(otherBreakdowns(section).flatMap(({ id, categories }) => (categories.some((one) => one.id === filter[id]) ? [[id, filter[id] ?? '']] : []))),
  }
}

/** The bars of a cross-section, each by the id of its year or area. Empty where the figures of the whole are not there. */
export function crossRows(section: CrossSection, cubes: ReadonlyMap<string, Cube>, { over, area, period, by }: CrossChoice, areas: readonly Area[]): readonly (CrossRow & { readonly id: string })[] {
  const figures = (indicator: string, own: Selection) => {
    const cube = cubes.get(indicator)
    return cube === undefined ? [] : [{ cube, by: { ...own, ...by } }]
  }
  const parts = section.categories.flatMap(({ id, indicator, by: own }) => figures(indicator, own).map((one) => ({ ...one, id })))
  const [whole] = figures(section.whole.indicator, section.whole.by)
  if (whole === undefined) return []
  const places = over === 'years' ? section.periods.map((id) => ({ id, area, period: id })) : areas.map(({ id }) => ({ id, area: id, period }))
  return places.map((place) => ({ id: place.id, ...crossRow(parts, whole, place.area, place.period) }))
}
