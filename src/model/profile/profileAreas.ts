import type { Area, Level, Region } from '@/contract/schema/region.ts'
import type { Format } from '../format/formatOf.ts'
import { sortAreas } from '../area/areaSearch.ts'

/** Areas of one level, as a group of a list. */
export interface AreaGroup {
  readonly level: Level
  /** By name. */
  readonly areas: readonly Area[]
}

/** Every area that can have a profile: the region's default level first, then the others. The region as a whole has one only where it is an area of a level. */
export function profileGroups(region: Region, defaultLevel: string, format: Format): AreaGroup[] {
  const byId = new Map(region.areas.map((area) => [area.id, area]))
  return region.levels
    .toSorted((a, b) => Number(b.id === defaultLevel) - Number(a.id === defaultLevel))
    .map((level) => ({ level, areas: sortAreas(level.areas.flatMap((id) => byId.get(id) ?? []), format) }))
}

/** The area that is shown, and beside it one to compare with. */
export interface ProfileChoice {
  readonly area: Area
  readonly level: Level
  readonly other: { readonly area: Area; readonly level: Level } | undefined
}

/**
 * The first two areas of the address that have a profile. Without one: what the region singles out, else the first of its default level.
 * Undefined where a region has no areas at all.
 */
export function profileChoice(region: Region, defaultLevel: string, asked: readonly string[]): ProfileChoice | undefined {
  const place = (id: string | undefined) => {
    const area = region.areas.find((one) => one.id === id)
    const level = area && levelOf(region, area.id, defaultLevel)
    return area === undefined || level === undefined ? undefined : { area, level }
  }
  const [first, second] = asked.flatMap((id) => place(id) ?? [])
  const shown = first ?? region.highlighted.flatMap((id) => place(id) ?? [])[0] ?? place((region.levels.find(({ id }) => id === defaultLevel) ?? region.levels[0])?.areas[0])
  return shown && { ...shown, other: second }
}

/** The level an area is compared in: the region's default where it belongs to it, else the first that has it. */
function levelOf({ levels }: Region, area: string, defaultLevel: string): Level | undefined {
  const holding = levels.filter(({ areas }) => areas.includes(area))
  return holding.find(({ id }) => id === defaultLevel) ?? holding[0]
}

/**
 * What an area is measured against: the whole region, and the Land. Where the area is the region, the next larger one the region names takes its place;
 * where the region is the Land, Germany does.
 */
export function referencesOf({ areas, total, benchmarks }: Region, area: string): Area[] {
  const known = [total, ...benchmarks].filter((id, at, all) => id !== area && all.indexOf(id) === at).flatMap((id) => areas.find((one) => one.id === id) ?? [])
  const [nearest] = known
  const land = known.find(({ kind, id }) => kind === 'land' && id !== nearest?.id) ?? known.find(({ id }) => id !== nearest?.id)
  return [nearest, land].filter((one) => one !== undefined)
}
