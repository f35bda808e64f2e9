import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Area, Region } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { BarCategory, BarRow } from '@/view/chart/barsOption.ts'
import { type CrossChoice, crossAreas, crossRows, settleCross } from './crossRows.ts'
import type { CrossSection } from './crossSections.ts'

/** What a cross-section is drawn from. */
export interface CrossParts {
  readonly catalogue: Pick<Catalogue, 'regions'>
  readonly region: Region
  readonly section: CrossSection
  /** Cubes of the section's indicators, by id. */
  readonly cubes: ReadonlyMap<string, Cube>
}

/** What the filter of the address chooses of a cross-section, and its bars. */
export interface CrossPicture extends CrossChoice {
  /** Areas that can be chosen, the region first. */
  readonly areas: readonly Area[]
  readonly categories: readonly BarCategory[]
  readonly rows: readonly BarRow[]
}

/** Settles the filter and names the bars: over the years of an area, or over the areas of a year. */
export function crossPicture(filter: Selection, { catalogue, region, section, cubes }: CrossParts, format: Format): CrossPicture {
  const { locale } = format
  const areas = crossAreas(region, catalogue.regions.find((entry) => entry.id === region.id))
  const choice = settleCross(filter, section, areas)
  const name = (id: string) => (choice.over === 'years' ? format.periodShort(id, section.indicator.yearMeaning) : inLanguage(areas.find((one) => one.id === id)?.short ?? id, locale))
  return {
    ...choice,
    areas,
    categories: section.categories.map(({ id, name: category }, colour) => ({ id, name: category[locale], colour })),
    rows: crossRows(section, cubes, choice, areas).map((row) => ({ ...row, name: name(row.id) })),
  }
}
