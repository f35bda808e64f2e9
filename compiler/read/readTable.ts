import { type Flag, FLAGS } from '@/contract/absence.ts'
import { type Finding, text } from '../check/finding.ts'
import type { SourceValue, TablePaper } from '../schema/tableFile.ts'
import { readCsv } from './readCsv.ts'
import type { Table, TableRow } from './sources.ts'

const NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/

/** One shared object per marker: a table has hundreds of thousands of them. */
const MARKERS: ReadonlyMap<string, SourceValue> = new Map(
  (['-', '.', '/', 'x', '…'] as const).map((marker) => [marker, { marker }]),
)

const isFlag = (word: string): word is Flag => (FLAGS as readonly string[]).includes(word)

/** A cell as number or marker; `undefined` when it is empty or neither. */
export function readCell(cell: string): SourceValue | undefined {
  return MARKERS.get(cell) ?? (NUMBER.test(cell) ? { number: Number(cell) } : undefined)
}

/**
 * Reads a table's `data.csv` by what its paper promises: `area;period;<dimension…>;<measure…>;flags`.
 * A head line that is not as promised makes the table unreadable (no table, one finding); a strange cell or flag costs only itself.
 */
export function readTable(id: string, file: string, content: string, paper: TablePaper): { table: Table | undefined; findings: Finding[] } {
  const { head, rows } = readCsv(content)
  const dimensions = head.slice(2).filter((column) => column in paper.dimensions)
  const measures = head.slice(2).filter((column) => column in paper.measures)
  const promised = ['area', 'period', ...dimensions, ...measures, 'flags']
  const missing = [...Object.keys(paper.dimensions), ...Object.keys(paper.measures)].filter((column) => !head.includes(column))
  if (head.join(';') !== promised.join(';') || missing.length > 0) {
    return { table: undefined, findings: [strangeHead(id, file, head, missing)] }
  }
  const findings: Finding[] = []
  const read = rows.map(({ line, cells }) => readRow(line, cells, { id, file, dimensions, measures, findings }))
  return { table: { id, file, paper, dimensions, measures, rows: read }, findings }
}

export interface RowContext {
  readonly id: string
  readonly file: string
  readonly dimensions: readonly string[]
  readonly measures: readonly string[]
  readonly findings: Finding[]
}

/** One row of cells `area, period, <labels…>, <figures…>, flags`; what is strange goes to the findings of the context. */
export function readRow(line: number, cells: readonly string[], context: RowContext): TableRow {
  const { id, file, dimensions, measures, findings } = context
  const [area = '', period = ''] = cells
  const labels = cells.slice(2, 2 + dimensions.length)
  const place = { file, line, table: id, area, period, labels }
  const figures = measures.map((column, at) => {
    const written = cells[2 + dimensions.length + at] ?? ''
    const value = readCell(written)
    if (value === undefined && written !== '') {
      findings.push({
        code: 'unreadable-cell',
        severity: 'error',
        place: { ...place, column },
        sentence: text(`Die Zelle „${written}“ ist weder Zahl noch Zeichen.`, `The cell "${written}" is neither a number nor a sign.`),
        remedy: text('Zahl mit Dezimalpunkt oder eines von - . / x … eintragen.', 'Enter a number with a decimal point or one of - . / x ….'),
      })
    }
    return value
  })
  const words = (cells[2 + dimensions.length + measures.length] ?? '').split(' ').filter((word) => word !== '')
  for (const word of words.filter((word) => !isFlag(word))) {
    findings.push({
      code: 'unknown-flag',
      severity: 'error',
      place,
      sentence: text(`Der Vermerk „${word}“ steht nicht auf der Liste.`, `The flag "${word}" is not on the list.`),
      remedy: text(`Einen von ${FLAGS.join(', ')} verwenden.`, `Use one of ${FLAGS.join(', ')}.`),
    })
  }
  return { line, area, period, labels, cells: figures, flags: words.filter(isFlag) }
}

function strangeHead(id: string, file: string, head: readonly string[], missing: readonly string[]): Finding {
  const lack = missing.length === 0 ? '' : ` Es fehlt: ${missing.join(', ')}.`
  const lackEn = missing.length === 0 ? '' : ` Missing: ${missing.join(', ')}.`
  return {
    code: 'strange-head',
    severity: 'error',
    place: { file, line: 1, table: id },
    sentence: text(
      `Die Kopfzeile „${head.join(';')}“ passt nicht zum Datenblatt.${lack}`,
      `The head line "${head.join(';')}" does not agree with the paper.${lackEn}`,
    ),
    remedy: text(
      'Erwartet wird area;period;<Merkmale>;<Zahlenspalten>;flags, mit genau den Spalten aus paper.yaml.',
      'Expected is area;period;<dimensions>;<measures>;flags with exactly the columns of paper.yaml.',
    ),
  }
}
