import { wrongCellCount } from '../faults.ts'
import type { Document, DocumentRow } from '../read/document.ts'

/**
 * The heads of GENESIS flat exports (ffcsv). Two layouts are in use, each with German and English words in front:
 * older, one column per value: `Statistik_Code;…;Zeit;1_Merkmal_Code;…;1_Auspraegung_Code;…;BEVSTD__Bevoelkerungsstand__Anzahl` and
 * newer, one record per value: `statistics_code;…;time;1_variable_code;…;1_variable_attribute_code;…;value;value_unit;value_variable_code;…`.
 */
const WORD = {
  statistic: /^(?:statistik|statistics)_code$/,
  time: /^(?:zeit|time)$/,
  variable: /^(\d+)_(?:merkmal|variable)_code$/,
  attributeCode: '(?:auspraegung|ausprägung|variable_attribute|attribute|expression)_code$',
  attributeLabel: '(?:auspraegung|ausprägung|variable_attribute|attribute|expression)_label$',
  value: /^(?:wert|value)$/,
  valueCode: /^(?:wert|value)_(?:merkmal|variable)_code$/,
} as const

/** `BEVSTD__Bevoelkerungsstand__Anzahl`; its sign of quality (`BEVSTD__Bevoelkerungsstand__q`) is no value. */
const VALUE_COLUMN = /^([A-Za-z0-9]+)__.*$/
const QUALITY = /__q$/i

export interface FlatColumns {
  readonly width: number
  readonly statistic: number
  readonly time: number
  readonly variables: readonly { readonly name: number; readonly code: number; readonly label: number }[]
  /** One record per value: where its code and text stand; or one column per value. */
  readonly values: { readonly kind: 'long'; readonly code: number; readonly text: number } | { readonly kind: 'wide'; readonly columns: readonly { readonly code: string; readonly text: number }[] }
}

/** The columns of a flat export in either layout and language; undefined when the head line is none of theirs. */
export function flatColumns(head: readonly string[]): FlatColumns | undefined {
  const names = head.map((cell) => cell.trim().toLowerCase())
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name))
  const [statistic, time, value, valueCode] = [WORD.statistic, WORD.time, WORD.value, WORD.valueCode].map(find)
  const variables = names.flatMap((name, at) => {
    const number = WORD.variable.exec(name)?.[1]
    return number === undefined ? [] : [{ name: at, code: find(new RegExp(`^${number}_${WORD.attributeCode}`)), label: find(new RegExp(`^${number}_${WORD.attributeLabel}`)) }]
  })
  if (statistic !== 0 || time === undefined || time < 0 || variables.length === 0 || variables.some(({ code, label }) => code < 0 || label < 0)) return undefined
  const long = value !== undefined && value >= 0 && valueCode !== undefined && valueCode >= 0
  const columns = head.flatMap((cell, text) => {
    const code = QUALITY.test(cell.trim()) ? undefined : VALUE_COLUMN.exec(cell.trim())?.[1]
    return code === undefined ? [] : [{ code, text }]
  })
  if (!long && columns.length === 0) return undefined
  return { width: head.length, statistic, time, variables, values: long ? { kind: 'long', code: valueCode, text: value } : { kind: 'wide', columns } }
}

export interface FlatFigure {
  readonly line: number
  readonly statistic: string
  /** As printed: `2023`, `2024-12-31` or `31.12.2022`. */
  readonly time: string
  /** Attribute code and label by variable code. Their order differs between exports; codes are the same in every language, labels are not. */
  readonly variables: ReadonlyMap<string, { readonly code: string; readonly label: string }>
  /** Code of the value, e.g. `BEVSTD`. */
  readonly value: string
  readonly text: string
}

function* figuresOf({ line, cells }: DocumentRow, columns: FlatColumns): Generator<FlatFigure> {
  const cell = (at: number): string => cells[at]?.trim() ?? ''
  const variables = new Map(columns.variables.map(({ name, code, label }) => [cell(name), { code: cell(code), label: cell(label) }]))
  const shared = { line, statistic: cell(columns.statistic), time: cell(columns.time), variables }
  const { values } = columns
  if (values.kind === 'long') yield { ...shared, value: cell(values.code), text: cell(values.text) }
  else for (const { code, text } of values.columns) yield { ...shared, value: code, text: cell(text) }
}

/** Lines that some exports print below the figures. */
const isFoot = (cell: string): boolean => /^_{5,}$/.test(cell)

/** Every figure of a flat export, one after another. @throws ImportError for a record with more or fewer cells than the head. */
export function* flatFigures(document: Document, columns: FlatColumns): Generator<FlatFigure> {
  let isHead = true
  for (const row of document.records()) {
    const filled = row.cells.some((cell) => cell.trim() !== '')
    if (isFoot(row.cells[0]?.trim() ?? '')) return
    if (!isHead && filled) {
      if (row.cells.length !== columns.width) throw wrongCellCount({ file: document.name, line: row.line }, columns.width, row.cells.length)
      yield* figuresOf(row, columns)
    }
    isHead = false
  }
}
