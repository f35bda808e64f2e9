import type { TablePaper } from '../schema/tableFile.ts'

type Rules = Pick<TablePaper, 'rounding'>

/** The base to whose multiples the source rounds figures of an area in a period; 1 where they are exact. */
export function roundingBase({ rounding }: Rules, area: string, period: string): number {
  const rules = rounding.filter(({ areas, from }) => (area === GERMANY || areas.some((key) => area.startsWith(key))) && (from === undefined || period >= from))
  return rules.reduce((base, rule) => Math.max(base, rule.base), 1)
}

/**
 * How far a sum may miss its total when each of `numbers` figures (parts and total) was rounded by itself: half the base, rounded down, for each.
 * Figures for Germany are added up from those of the Länder, each rounded by its own rule.
 * Example: 2 parts and their total, rounded to multiples of 3: each off by at most 1, together by at most 3.
 */
export function tolerance(paper: Rules, area: string, period: string, numbers: number): number {
  return Math.floor(roundingBase(paper, area, period) / 2) * numbers * (area === GERMANY ? LAENDER : 1)
}

const GERMANY = 'DG'
const LAENDER = 16
