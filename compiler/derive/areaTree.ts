import type { AreaRow, ReformRow } from '../schema/areaRow.ts'
import type { RegionFile } from '../schema/regionFile.ts'
import { groupBy } from './groupBy.ts'

/** A predecessor of an area: which part of its people live in today's area, and how they are shared out among all its heirs. */
export interface Predecessor {
  readonly from: string
  readonly weight: number
  /** All heirs with their weights, sorted by key, and which of them this area is. */
  readonly heirs: readonly { readonly id: string; readonly weight: number }[]
  readonly heir: number
}

/** Areas in space and time: who existed when, who came from whom, who is made of whom. */
export interface AreaTree {
  readonly area: (id: string) => AreaRow | undefined
  /** Whether the area existed, as it is, in the year. An area nobody knows did not. */
  readonly existed: (id: string, year: number) => boolean
  /** Predecessors whose figures of that year belong to the area; empty when none do. */
  readonly predecessors: (id: string, year: number) => readonly Predecessor[]
  /** Areas that together make the area up completely; `undefined` when it is not known to be made of parts. */
  readonly parts: (id: string) => readonly string[] | undefined
  /** The area and all above it: itself, Kreis, Land, Germany. */
  readonly lineage: (id: string) => readonly string[]
}

const NONE: readonly Predecessor[] = []

/** Builds the tree; `regions` say of which areas their total is made. */
export function areaTree(areas: readonly AreaRow[], reforms: readonly ReformRow[], regions: readonly RegionFile[]): AreaTree {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const lineage = (id: string): string[] => {
    const line: string[] = []
    for (let at: string | undefined = id; at !== undefined && !line.includes(at); at = byId.get(at)?.parent) line.push(at)
    return line
  }
  const parts = knownParts(regions, lineage)
  const predecessors = predecessorsByYear(reforms)
  return {
    area: (id) => byId.get(id),
    existed: (id, year) => {
      const area = byId.get(id)
      return area !== undefined && (area.from ?? -Infinity) <= year && year <= (area.until ?? Infinity)
    },
    predecessors,
    parts: (id) => parts.get(id),
    lineage,
  }
}

/** Year of a period: `2015-12-31` lies in 2015. */
export const yearOf = (period: string): number => Number(period.slice(0, 4))

/**
 * Reform rows hold "up to and including their year"; there may be one row a year, as weights move a little.
 * For a year the rows of the nearest year not before it hold.
 */
function predecessorsByYear(reforms: readonly ReformRow[]): (id: string, year: number) => readonly Predecessor[] {
  const byFrom = groupBy(reforms, ({ from }) => from)
  const fromsOf = new Map<string, Set<string>>()
  for (const { from, to } of reforms) fromsOf.set(to, (fromsOf.get(to) ?? new Set()).add(from))
  const known = new Map<string, readonly Predecessor[]>()
  const find = (id: string, year: number): readonly Predecessor[] =>
    [...(fromsOf.get(id) ?? [])].sort().flatMap((from) => {
      const rows = (byFrom.get(from) ?? []).filter((row) => row.year >= year)
      const nearest = Math.min(...rows.map((row) => row.year))
      const heirs = rows.filter((row) => row.year === nearest).sort((a, b) => (a.to < b.to ? -1 : 1))
      const heir = heirs.findIndex((row) => row.to === id)
      const weight = heirs[heir]?.weightPopulation ?? 0
      return weight === 0 ? [] : [{ from, weight, heirs: heirs.map((row) => ({ id: row.to, weight: row.weightPopulation })), heir }]
    })
  return (id, year) => {
    if (!fromsOf.has(id)) return NONE
    const key = `${id}/${year}`
    const found = known.get(key) ?? find(id, year)
    known.set(key, found)
    return found
  }
}

/**
 * Only what is surely complete counts as parts: the areas a region file names for its total, and the areas of a level that lies in its total
 * as a whole (it covers the region): they make up the total and every area of the region's other levels above them.
 * City rows inside a Kreis (03241001) stand in no level and are never parts.
 */
function knownParts(regions: readonly RegionFile[], lineage: (id: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>()
  const learn = (id: string, known: readonly string[]) => {
    if (known.length > 0 && !parts.has(id)) parts.set(id, known)
  }
  for (const { total, levels } of regions) {
    const whole = total.sum ?? [total.area]
    if (total.sum !== undefined) learn(total.area, total.sum)
    for (const { areas } of levels) {
      const above = groupBy(areas.flatMap((id) => lineage(id).slice(1).map((over) => ({ id, over }))), ({ over }) => over)
      const covers = areas.every((id) => lineage(id).slice(1).some((over) => whole.includes(over)))
      if (!covers) continue
      for (const id of [total.area, ...levels.flatMap((level) => level.areas)]) learn(id, (above.get(id) ?? []).map((one) => one.id))
    }
  }
  return parts
}
