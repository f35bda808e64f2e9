import type { Indicator } from '@/contract/schema/catalogue.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import { printedValue } from '../format/printedValue.ts'

/** Place of an area among all that have a value; the highest value is first, whether that is good or not. */
export interface Rank {
  readonly rank: number
  /** How many areas have a value. */
  readonly of: number
  /** Several areas share the place. */
  readonly tied: boolean
}

/** An area with its figure and place; `rank` is undefined where there is no value. */
export interface RankedArea {
  readonly area: string
  readonly cell: Cell
  readonly rank: number | undefined
  readonly tied: boolean
}

/**
 * Areas by value, highest first; those without a value at the end in their given order. Equal printed values share a place and the next one is
 * left out (1, 2, 2, 4). Categorical figures have an order but no places.
 */
export function rankAreas(cells: ReadonlyMap<string, Cell>, indicator: Pick<Indicator, 'kind' | 'decimals'>): RankedArea[] {
  const present = [...cells]
    .flatMap(([area, cell]) => (isPresent(cell) ? [{ area, cell, value: printedValue(cell, indicator) }] : []))
    .toSorted((a, b) => b.value - a.value)
  const counts = new Map<number, number>()
  for (const { value } of present) counts.set(value, (counts.get(value) ?? 0) + 1)
  const places = new Map<number, number>()
  for (const [index, { value }] of present.entries()) if (!places.has(value)) places.set(value, index + 1)
  const placed = indicator.kind !== 'categorical'
  return [
    ...present.map(({ area, cell, value }) => ({
      area,
      cell,
      rank: placed ? places.get(value) : undefined,
      tied: placed && (counts.get(value) ?? 0) > 1,
    })),
    ...[...cells].flatMap(([area, cell]) => (isPresent(cell) ? [] : [{ area, cell, rank: undefined, tied: false }])),
  ]
}

/** The place of one area; undefined where it has no value or there is nothing to rank. */
export function rankOf(area: string, cells: ReadonlyMap<string, Cell>, indicator: Pick<Indicator, 'kind' | 'decimals'>): Rank | undefined {
  const ranked = rankAreas(cells, indicator)
  const own = ranked.find((one) => one.area === area)
  if (own?.rank === undefined) return undefined
  return { rank: own.rank, of: ranked.filter(({ cell }) => isPresent(cell)).length, tied: own.tied }
}
