import type { Attendance, OfferMeasure } from '@/contract/offer.ts'
import type { Programme } from '@/contract/schema/offering.ts'
import { type Amount, exactly } from './amount.ts'
import type { ClassFlag } from './classFlag.ts'
import type { Form, Offer } from './offering.ts'

/** A column: a site, or an area with all its sites. */
export interface MatrixColumn {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly area: string
}

/** Neighbouring columns under one head: the sites of an area. */
export interface ColumnGroup {
  readonly id: string
  readonly name: string
  readonly columns: number
}

/** What the numbers of a matrix count: a measure of the source, or how many offers there are, which is always known. */
export type MatrixMeasure = OfferMeasure | 'offers'

/** What is offered where a row and a column meet. */
export interface MatrixCell {
  /** Forms that are there, in the order of the offering. */
  readonly forms: readonly Form[]
  /** The same by how much of the week they take: what the sign shows. */
  readonly attendances: readonly Attendance[]
  readonly offers: readonly Offer[]
  readonly figures: Readonly<Record<OfferMeasure, Amount>>
  /** The worst of its offers. Only in rows of a programme: a sum has no class. */
  readonly flag: ClassFlag | undefined
}

interface Row {
  /** Unlike that of every other row. */
  readonly id: string
  /** Groups it lies in, outermost first. */
  readonly within: readonly string[]
  /** By column; nothing where nothing is offered. */
  readonly cells: readonly (MatrixCell | undefined)[]
  readonly total: MatrixCell | undefined
}

/** A programme. */
export interface ProgrammeRow extends Row {
  readonly type: 'programme'
  readonly programme: Programme
}

/** An occupational field or a Schulform, with the sums of its programmes. */
export interface GroupRow extends Row {
  readonly type: 'group'
  readonly of: 'field' | 'kind'
  readonly name: string
  readonly programmes: number
}

export type MatrixRow = ProgrammeRow | GroupRow

/** Programmes × sites (or areas) of one period. */
export interface OfferMatrix {
  readonly period: string
  readonly columnsBy: 'sites' | 'areas'
  readonly columns: readonly MatrixColumn[]
  /** Empty where the columns are areas. */
  readonly groups: readonly ColumnGroup[]
  /** All rows, groups before what lies in them. */
  readonly rows: readonly MatrixRow[]
  /** All programmes together: a sum for every column. */
  readonly totals: readonly (MatrixCell | undefined)[]
  readonly total: MatrixCell | undefined
}

/** Rows on screen when some groups are closed: what lies in a closed group is left out, its own row stays. Rows keep their identity. */
export function visibleRows({ rows }: OfferMatrix, collapsed: ReadonlySet<string>): readonly MatrixRow[] {
  return collapsed.size === 0 ? rows : rows.filter(({ within }) => !within.some((group) => collapsed.has(group)))
}

/** The number of a cell. */
export const amountIn = ({ figures, offers }: Pick<MatrixCell, 'figures' | 'offers'>, measure: MatrixMeasure): Amount => (measure === 'offers' ? exactly(offers.length) : figures[measure])
