import { parse } from '#csv-parse'
import { stringify } from '#csv-stringify'
import { parseFigure, printFigure } from './figure.ts'
import { ownFileBroken } from './faults.ts'
import { rowKey, sortRows } from './table.ts'
import type { Table, TableRow } from './table.ts'

const PRINT = { delimiter: ';', record_delimiter: '\n' } as const

/** What makes the library put a cell into quotes. */
const NEEDS_QUOTES = /[;"\r\n]/

/** One line. Hardly any row of a table needs quotes, and joining the others is five times faster than asking the library about each. */
function printRow({ area, period, labels, cells, flags }: TableRow): string {
  const row = [area, period, ...labels, ...cells.map(printFigure), flags.join(' ')]
  return row.some((cell) => NEEDS_QUOTES.test(cell)) ? stringify([row], PRINT) : `${row.join(';')}\n`
}

/** The table as `data.csv`: one head line, rows in fixed order, `;`, `\n`. The same table always gives the same text. */
export function printDataCsv(table: Table): string {
  const head = stringify([['area', 'period', ...table.dimensions, ...table.measures, 'flags']], PRINT)
  return head + sortRows(table.rows).map(printRow).join('')
}

/**
 * Reads a `data.csv` back.
 * @param measureCount how many columns before `flags` are measures; the rest after `period` are dimensions.
 * @throws ImportError naming the line, when the file is not in the project's layout or holds one key twice.
 */
export function parseDataCsv(file: string, text: string, measureCount: number): Table {
  const [head = [], ...records] = parse(text, { delimiter: ';', bom: true, relax_column_count: true }) as string[][]
  if (head[0] !== 'area' || head[1] !== 'period' || head.at(-1) !== 'flags') {
    throw ownFileBroken({ file, line: 1 }, { de: 'Die Kopfzeile muss area;period;…;flags lauten.', en: 'The head line must read area;period;…;flags.' })
  }
  const labels = head.slice(2, -1 - measureCount)
  const seen = new Set<string>()
  const rows = records.map((cells, index): TableRow => {
    const line = index + 2
    if (cells.length !== head.length) throw ownFileBroken({ file, line }, { de: `Erwartet sind ${head.length} Zellen, gefunden wurden ${cells.length}.`, en: `Expected are ${head.length} cells, found were ${cells.length}.` })
    const figures = cells.slice(2 + labels.length, -1).map((cell) => {
      const figure = parseFigure(cell)
      if (figure === undefined) throw ownFileBroken({ file, line }, { de: `„${cell}“ ist weder eine Zahl noch eines der Zeichen - . / x …`, en: `"${cell}" is neither a number nor one of the markers - . / x …` })
      return figure
    })
    const row = {
      area: cells[0] ?? '',
      period: cells[1] ?? '',
      labels: cells.slice(2, 2 + labels.length),
      cells: figures,
      flags: (cells.at(-1) ?? '').split(' ').filter((flag) => flag !== ''),
    }
    const key = rowKey(row)
    if (seen.has(key)) throw ownFileBroken({ file, line }, { de: `Der Schlüssel ${key} steht zweimal.`, en: `The key ${key} stands twice.` })
    seen.add(key)
    return row
  })
  return { dimensions: labels, measures: head.slice(2 + labels.length, -1), rows }
}
