import { parse } from 'csv-parse/sync'

/** Rows of a CSV file with their line numbers; the head line apart. */
export interface CsvText {
  readonly head: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/**
 * Reads our own CSV layout: UTF-8, `;`, quotes only where needed, one head line.
 * @throws Error of the CSV library, naming the line, when quotes do not close.
 */
export function readCsv(content: string): CsvText {
  const records = parse(content, { delimiter: ';', bom: true, relaxColumnCount: true, skipEmptyLines: true, info: true, trim: true }) as unknown as {
    record: string[]
    info: { lines: number }
  }[]
  const [head, ...rows] = records
  return { head: head?.record ?? [], rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) }
}
