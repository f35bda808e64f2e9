import type { Indicator } from '@/contract/schema/catalogue.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import { printedValue } from '../format/printedValue.ts'
import { type Rank, rankOf } from '../series/rank.ts'

/** Where an area stands among those of its level, in one period. */
export interface Standing extends Rank {
  /** How many of the others have a better and a worse value; undefined where neither high nor low is better. */
  readonly better: number | undefined
  readonly worse: number | undefined
}

/** Place and reading; undefined where the area has no value or there is nothing to rank. Equal printed values are neither better nor worse. */
export function standingOf(area: string, cells: ReadonlyMap<string, Cell>, indicator: Pick<Indicator, 'kind' | 'decimals' | 'direction'>): Standing | undefined {
  const [rank, own] = [rankOf(area, cells, indicator), cells.get(area)]
  if (rank === undefined || own === undefined || !isPresent(own)) return undefined
  if (indicator.direction === 'neither') return { ...rank, better: undefined, worse: undefined }
  const mine = printedValue(own, indicator)
  const others = [...cells.values()].filter(isPresent).map((cell) => printedValue(cell, indicator))
  const [above, below] = [others.filter((value) => value > mine).length, others.filter((value) => value < mine).length]
  return indicator.direction === 'higher-is-better' ? { ...rank, better: above, worse: below } : { ...rank, better: below, worse: above }
}

/** How many of all areas with a statement are in the same category. */
export function sameCategory(area: string, cells: ReadonlyMap<string, Cell>): { readonly same: number; readonly of: number } | undefined {
  const own = cells.get(area)
  if (own === undefined || !isPresent(own)) return undefined
  const present = [...cells.values()].filter(isPresent)
  return { same: present.filter(({ value }) => value === own.value).length, of: present.length }
}
