import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Locale } from '../text/locale.ts'
import type { ExportTable } from './exportTable.ts'

/**
 * Writes a table as German Excel opens it with a double click: UTF-8 with byte order mark, `;`, CRLF, decimal comma (decimal point in English).
 * Text that a spreadsheet would take for a formula (`= + - @`, tab, carriage return at its start) gets an apostrophe before it (OWASP, CSV injection);
 * negative numbers stay numbers. Source, licence and data build stand under the table.
 * Load this module only when it is needed: the CSV writer is not small.
 */
export function toCsv({ head, rows, footer }: ExportTable, locale: Locale): string {
  const lines = [[...head], ...rows.map((row) => [...row]), [], ...footer.map((line) => [line])]
  return stringify(lines, {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { number: (value) => (locale === 'de' ? String(value).replace('.', ',') : String(value)) },
  })
}
