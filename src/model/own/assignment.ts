import type { YearMeaning } from '@/contract/yearMeaning.ts'
import type { DecimalSign } from './ownNumber.ts'

/** Where the period of a row stands: in a column, as heads of the columns with the figures, or nowhere: the reader says it. */
export type PeriodSource =
  | { readonly from: 'column'; readonly column: number }
  | { readonly from: 'head'; readonly columns: readonly number[] }
  | { readonly from: 'fixed'; readonly period: string }

export const OWN_KINDS = ['count', 'share', 'rate'] as const
/** count: added up; share: numerator by denominator in %, sums over sums; rate: stands as it is, never added. */
export type OwnKind = (typeof OWN_KINDS)[number]

/** What the reader says the columns are. Columns by their position, from 0. */
export interface Assignment {
  /** Position of the head line among the rows; figures begin below it. */
  readonly head: number
  readonly area: number
  readonly period: PeriodSource
  /** Columns by whose words figures are broken down, at most three. */
  readonly breakdowns: readonly number[]
  readonly kind: OwnKind
  /** Of a count or rate. With `from: 'head'` the columns of the period are the values. */
  readonly value: number | undefined
  /** Of a share. */
  readonly numerator: number | undefined
  readonly denominator: number | undefined
  /** Whether persons are counted: then small counts are protected unless the reader says otherwise. */
  readonly persons: boolean
  readonly decimal: DecimalSign
  readonly meaning: YearMeaning
  readonly name: string
  /** What the indicator is called where the page speaks English, and in the paper that is given out; empty: as in German. */
  readonly nameInEnglish: string
  /** Printed behind a rate; a share has `%`, a count none. */
  readonly unit: string
  /** Chosen by the reader: text of the area column → id of the area, or '' to leave its rows out. */
  readonly areas: ReadonlyMap<string, string>
  /** Counts from 1 to k − 1 are not shown; undefined: all are. */
  readonly protectBelow: number | undefined
  /** Cells with an error are shown as unknown instead of keeping the whole from being shown. */
  readonly leaveOutFaulty: boolean
}

/** More breakdowns than these make a table that nobody reads. */
export const MOST_BREAKDOWNS = 3

/** The smallest count of persons that is shown by default: 1 and 2 are not. */
export const PROTECT_BELOW = 3

/** What is still to be said before figures can be made. */
export type Missing = 'name' | 'value' | 'numerator' | 'denominator' | 'period' | 'same-column'

/** What an assignment lacks, everything at once. */
export function missingOf(assignment: Assignment): readonly Missing[] {
  const { kind, value, numerator, denominator, period, name, area, breakdowns } = assignment
  const inHead = period.from === 'head'
  const columns = [area, ...breakdowns, period.from === 'column' ? period.column : undefined, ...(kind === 'share' ? [numerator, denominator] : inHead ? [] : [value])]
  const used = columns.filter((column) => column !== undefined)
  return [
    ...(name.trim() === '' ? (['name'] as const) : []),
    ...(kind === 'share' && numerator === undefined ? (['numerator'] as const) : []),
    ...(kind === 'share' && denominator === undefined ? (['denominator'] as const) : []),
    ...(kind !== 'share' && !inHead && value === undefined ? (['value'] as const) : []),
    ...(kind === 'share' && inHead ? (['period'] as const) : []),
    ...(period.from === 'fixed' && !/^\d{4}(-\d{2}-\d{2})?$/.test(period.period) ? (['period'] as const) : []),
    ...(new Set(used).size < used.length ? (['same-column'] as const) : []),
  ]
}
