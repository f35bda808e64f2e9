import { type FlatColumns, flatFigures } from '../flat/flatColumns.ts'
import { type Document, type DocumentRow, documentOf } from '../read/document.ts'

/** Columns of a flat export taken apart, beside one column for each of its variables (`KREISE`, `GES`), named by their codes. */
const FIXED = { period: 'time', measure: 'value_code', value: 'value' } as const

/** A flat export as a regular table: attributes by their code (the total, which has none, as `insgesamt`), one record per figure. */
export function flatDocument(document: Document, columns: FlatColumns): Document {
  const first = document.start[1]?.cells ?? []
  const codes = columns.variables.map(({ name }) => first[name]?.trim() ?? '')
  function* records(): Generator<DocumentRow> {
    yield { line: document.start[0]?.line ?? 1, cells: [FIXED.period, ...codes, FIXED.measure, FIXED.value] }
    for (const { line, time, variables, value, text } of flatFigures(document, columns)) {
      yield { line, cells: [time, ...codes.map((code) => variables.get(code)?.code || 'insgesamt'), value, text] }
    }
  }
  return documentOf(document.name, `${document.readAs}, ffcsv`, records, { roles: FIXED })
}
