import type { Marker } from '../figure.ts'
import type { AreaScope } from '../scope.ts'

/** Cells of one row that name a measure each, or one cell of a row with the measure's name beside it. */
export type TidyValues =
  | { readonly kind: 'wide'; readonly columns: readonly { readonly column: string; readonly measure: string; readonly labels?: Readonly<Record<string, string>> }[] }
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
  /** Keys written in another way: `031540013` for an Einheitsgemeinde, empty for the Land. */
  readonly areas?: (row: Readonly<Record<string, string>>) => string
  readonly period: string
  readonly dimensions: readonly { readonly id: string; readonly column?: string; readonly labels?: Readonly<Record<string, string>> }[]
  readonly values: TidyValues
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
