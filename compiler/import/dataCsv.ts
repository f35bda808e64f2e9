import { parse } from '#csv-parse'
import { stringify } from '#csv-stringify'
import { parseFigure, printFigure } from './figure.ts'
import { ownFileBroken } from './faults.ts'
import { rowKey, sortRows } from './table.ts'
import type { Table, TableRow } from './table.ts'

const PRINT = { delimiter: ';', record_delimiter: '\n' } as const

/** What makes the library put a cell into quotes. */
const NEEDS_QUOTES = /[;"\r\n]/

/** Cells as they stand in a line. Hardly any text of a table needs quotes, and asking the library about each of a million is five times slower. */
const printTexts = (cells: readonly string[]): string => (cells.some((cell) => NEEDS_QUOTES.test(cell)) ? stringify([cells], PRINT).slice(0, -1) : cells.join(';'))

/** Lines put together at a time. */
const BLOCK = 10_000

/** The table as `data.csv`: one head line, rows in fixed order, `;`, `\n`. The same table always gives the same text. */
export function printDataCsv(table: Table): string {
  const texts = new Map<readonly string[], string>()
  const labelsOf = (labels: readonly string[]): string => {
    const text = texts.get(labels) ?? labels.map((label) => `;${printTexts([label])}`).join('')
    texts.set(labels, text)
    return text
  }
  const rows = sortRows(table.rows)
  let last = { area: '', period: '', text: ';' }
  const blocks = [`${printTexts(['area', 'period', ...table.dimensions, ...table.measures, 'flags'])}\n`]
  for (let from = 0; from < rows.length; from += BLOCK) {
    const lines: string[] = []
    for (const { area, period, labels, cells, flags } of rows.slice(from, from + BLOCK)) {
      if (area !== last.area || period !== last.period) last = { area, period, text: printTexts([area, period]) }
      const figures = cells.length === 1 && cells[0] !== undefined ? printFigure(cells[0]) : cells.map(printFigure).join(';')
      lines.push(`${last.text}${labelsOf(labels)};${figures};${flags.length === 0 ? '' : flags.join(' ')}\n`)
    }
    blocks.push(lines.join(''))
  }
  return blocks.join('')
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
