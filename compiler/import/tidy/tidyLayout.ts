import type { DecimalMark, Marker } from '../figure.ts'
import type { AreaScope } from '../scope.ts'

/** Cells of one row that name a measure each, or one cell of a row with the measure's name beside it. */
export type TidyValues =
  | { readonly kind: 'wide'; readonly columns: readonly { readonly column: string; readonly measure: string; readonly labels?: Readonly<Record<string, string>>; readonly period?: string }[] }
  | {
      readonly kind: 'long'
      /** Column with the name of the measure, and what each name is called in the table. */
      readonly name: string
      readonly measures: Readonly<Record<string, string>>
      readonly value: string
    }

/** How a tidy CSV (one head line, one record a line) becomes a table: declared, not programmed. */
export interface TidyLayout {
  readonly id: string
  readonly table: string
  /** The head line, word for word: it is what the file is recognised by. */
  readonly head: readonly string[]
  readonly area: string
  /** Column of the period; or the period itself (`2022`), where the file is of one period only. */
  readonly period: string
  readonly dimensions: readonly { readonly id: string; readonly column?: string; readonly labels?: Readonly<Record<string, string>> }[]
  readonly values: TidyValues
  /** Text of the value, where it is put together from several columns. Wide layouts with one column only. */
  readonly cell?: (row: Readonly<Record<string, string>>) => string
  /** Areas that a complete list leaves out, and what that means: one row each for every period of the file. */
  readonly others?: { readonly areas: readonly string[]; readonly cell: string }
  /** Official key by what the area column holds, where it holds another key. */
  readonly areas?: Readonly<Record<string, string>>
  /** Official key, or period, that a cell means; undefined when it is none. Without them cells are taken as they stand. */
  readonly areaOf?: (cell: string) => string | undefined
  readonly periodOf?: (cell: string) => string | undefined
  readonly decimal?: DecimalMark
  /** Column with flags of the figure, separated by blanks. */
  readonly flagsColumn?: string
  /** Column in which a marker stands when the value is empty. */
  readonly marker?: string
  /** What an empty value without a marker means in this file. Absent: it is an error. */
  readonly empty?: Marker
  /** What a cell means that no record of the file names. Absent: it is an error. */
  readonly missing?: Marker
  /** Records to take; the others are none of this table. */
  readonly only?: (row: Readonly<Record<string, string>>) => boolean
  readonly scope: AreaScope
  readonly flags?: readonly string[]
  readonly retrieved?: string
  readonly licenceYear?: string
}
