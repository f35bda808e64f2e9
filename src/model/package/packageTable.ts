import { stringify } from 'csv-stringify/browser/esm/sync'

/** A column as Frictionless' Table Schema has it. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean'
  readonly title?: string
  readonly description?: string
  readonly constraints?: { readonly enum?: readonly string[]; readonly pattern?: string }
}

/** A file of a data package: what its columns mean, and its rows, made only when they are packed. */
export interface PackageTable {
  readonly name: string
  /** Address inside the package. */
  readonly path: string
  readonly title: string
  readonly description?: string
  readonly fields: readonly Field[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys?: readonly { readonly fields: readonly string[]; readonly reference: { readonly resource: string; readonly fields: readonly string[] } }[]
  /** Id of the paper it comes from; undefined for what is the package's own. */
  readonly paper: string | undefined
  /** Holds names that somebody else has written: what begins like a formula gets an apostrophe. */
  readonly names: boolean
  readonly rows: () => Iterable<readonly (string | number | boolean | undefined)[]>
}

/** The table for programs (RFC 4180, UTF-8, decimal point, `true` and `false`): head line, then its rows. */
export function packageCsv({ fields, rows, names }: Pick<PackageTable, 'fields' | 'rows' | 'names'>): string {
  return stringify([fields.map(({ name }) => name), ...rows()], { record_delimiter: 'windows', escape_formulas: names, cast: { boolean: String } })
}

/** The reference of a column of official keys to the table of areas. */
export const toAreas = (field: string) => ({ fields: [field], reference: { resource: 'areas', fields: ['area'] } })
