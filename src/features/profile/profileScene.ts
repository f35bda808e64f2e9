import type { Catalogue, Indicator, RegionEntry } from '@/contract/schema/catalogue.ts'
import type { Area, Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { type KeyFigure, keyFigure } from '@/model/profile/keyFigure.ts'
import { type ProfileChoice, referencesOf } from '@/model/profile/profileAreas.ts'

/** An indicator that has figures for the level of a shown area. */
export interface ProfileRow {
  readonly indicator: Indicator
  /** Place among the files asked for. */
  readonly at: number
}

/** All that a profile shows, but for the figures themselves. */
export interface ProfileScene extends ProfileChoice {
  readonly catalogue: Catalogue
  readonly region: Region
  readonly entry: RegionEntry
  readonly references: readonly Area[]
  readonly topics: readonly { readonly id: string; readonly name: string; readonly rows: readonly ProfileRow[] }[]
  /** Ids in the order of the rows. */
  readonly indicators: readonly string[]
  /** Indicators of the region that know nothing of the level of the shown areas. */
  readonly elsewhere: readonly Indicator[]
}

/** One of the shown areas with the level it is compared in. */
export type PlacedArea = Pick<ProfileChoice, 'area' | 'level'>

/** "Angebote"; of two shown areas each is named. */
export const partHeading = (part: string, area: Area, { other }: Pick<ProfileScene, 'other'>): string => (other === undefined ? part : `${part}: ${area.short}`)

/** Sorts the region's indicators by topic; those that have no figure for the level are named apart, and their files are not asked for. */
export function profileScene(catalogue: Catalogue, region: Region, entry: RegionEntry, choice: ProfileChoice, locale: 'de' | 'en'): ProfileScene {
  const levels = [choice.level.id, ...(choice.other === undefined ? [] : [choice.other.level.id])]
  const known = entry.cubes.flatMap((cube) => {
    const indicator = catalogue.indicators.find(({ id }) => id === cube.indicator)
    return indicator === undefined ? [] : [{ indicator, here: cube.levels.some((level) => levels.includes(level)) }]
  })
  const here = catalogue.topics.map(({ id, name }) => ({ id, name: name[locale], own: known.filter(({ indicator, here: shown }) => shown && indicator.topic === id) })).filter(({ own }) => own.length > 0)
  const indicators = here.flatMap(({ own }) => own.map(({ indicator }) => indicator.id))
  return {
    ...choice,
    catalogue,
    region,
    entry,
    references: referencesOf(region, choice.area.id),
    topics: here.map(({ id, name, own }) => ({ id, name, rows: own.map(({ indicator }) => ({ indicator, at: indicators.indexOf(indicator.id) })) })),
    indicators,
    elsewhere: known.filter(({ here: shown }) => !shown).map(({ indicator }) => indicator),
  }
}

/** The row of each shown area. */
export function figuresOf({ area, level, other, references }: ProfileScene, indicator: Indicator, cube: Cube): readonly [KeyFigure, ...KeyFigure[]] {
  const first = keyFigure({ indicator, cube, area, level, references })
  return other === undefined ? [first] : [first, keyFigure({ indicator, cube, area: other.area, level: other.level, references })]
}
