import type { Assignment } from '@/model/own/assignment.ts'
import { bodyOf } from '@/model/own/columnProfile.ts'
import type { AreaMatch } from '@/model/own/matchAreas.ts'
import type { OwnFinding } from '@/model/own/ownFinding.ts'
import { isFormula, readMarker, readNumber } from '@/model/own/ownNumber.ts'
import { periodOf, readPeriod } from '@/model/own/ownPeriod.ts'
import { idOf, plainWords } from '@/model/own/plainWords.ts'
import { isBlank, type OwnCell, type Sheet, type SheetRow, textOf } from '@/model/own/sheet.ts'
import type { TableRow } from '../read/sources.ts'
import type { SourceValue } from '../schema/tableFile.ts'
import { formulaCell, impossibleCount, noArea, strangeCell, strangePeriod } from './ownFaults.ts'

/** Rows of an own file in the compiler's shape, and what was found on the way. */
export interface OwnRows {
  readonly rows: readonly TableRow[]
  /** Labels of every breakdown in the order of the file: id → as written. */
  readonly labels: readonly ReadonlyMap<string, string>[]
  readonly findings: readonly OwnFinding[]
}

/** One figure column of a row. */
interface Figure {
  readonly column: number
  /** Where the head names the period. */
  readonly period: OwnCell | undefined
}

/**
 * Lays the rows out by an assignment: area, period, label, cells. Every row and cell that cannot be used is a finding; nothing is guessed.
 * An empty cell becomes `undefined`, which the compiler's own check names.
 */
export function readOwnRows(sheet: Sheet, columns: readonly string[], assignment: Assignment, areaOf: ReadonlyMap<string, string | undefined>): OwnRows {
  const findings: OwnFinding[] = []
  const books = assignment.breakdowns.map(labelBook)
  const groups = figureGroups(assignment, sheet.rows[assignment.head])
  const rows = bodyOf(sheet, assignment.head).flatMap((row): TableRow[] => {
    const text = textOf(row.cells[assignment.area])
    const used = groups.flatMap((figures) => figures.map(({ column }) => row.cells[column]))
    // A footnote or a sum line below the table: nothing is lost with it.
    if (used.every(isBlank)) return []
    if (text === '') findings.push(noArea({ line: row.line }))
    const area = areaOf.get(text)
    if (area === undefined) return []
    const label = books.map(({ idFor }, at) => idFor(textOf(row.cells[assignment.breakdowns[at] ?? -1])))
    return groups.flatMap((figures): TableRow[] => {
      const written = figures[0]?.period ?? (assignment.period.from === 'column' ? (row.cells[assignment.period.column] ?? '') : assignment.period.from === 'fixed' ? assignment.period.period : '')
      const period = readPeriod(written)
      if (period === undefined) {
        findings.push(strangePeriod({ line: row.line }, String(written)))
        return []
      }
      const name = periodOf(period, assignment.meaning)
      const cells = figures.map(({ column }) => readCell(row.cells[column] ?? '', assignment, { line: row.line, column: columns[column], area, period: name }, findings))
      return [{ line: row.line, area, period: name, labels: label, cells, flags: [] }]
    })
  })
  return { rows, labels: books.map(({ labels }) => labels), findings }
}

/** Gives every word of a breakdown's column an id, the same word the same one. */
function labelBook() {
  const labels = new Map<string, string>()
  const ids = new Map<string, string>()
  const idFor = (text: string): string => {
    const written = plainWords(text)
    const id = ids.get(written) ?? idOf(written, 'ohne-angabe', new Set(labels.keys()))
    ids.set(written, id)
    labels.set(id, written === '' ? '–' : written)
    return id
  }
  return { labels, idFor }
}

/** Columns that make one row of figures each: one group, or one for every period in the head. */
function figureGroups({ kind, value, numerator, denominator, period }: Assignment, head: SheetRow | undefined): readonly (readonly Figure[])[] {
  if (period.from === 'head') return period.columns.map((column) => [{ column, period: head?.cells[column] ?? '' }])
  const columns = kind === 'share' ? [numerator, denominator] : [value]
  return [columns.flatMap((column) => (column === undefined ? [] : [{ column, period: undefined }]))]
}

/** A cell as number or sign; one that is neither is a finding and counts as unknown. */
function readCell(cell: OwnCell, { decimal, kind, persons }: Assignment, place: OwnFinding['place'], findings: OwnFinding[]): SourceValue | undefined {
  if (isBlank(cell)) return undefined
  const number = readNumber(cell, decimal)
  const marker = readMarker(cell)
  if (number !== undefined) {
    if (kind === 'rate' || (number >= 0 && (Number.isInteger(number) || !persons))) return { number }
    findings.push(impossibleCount(place, number))
  } else if (marker !== undefined) return { marker }
  else if (isFormula(cell)) findings.push(formulaCell(place, String(cell)))
  else findings.push(strangeCell(place, String(cell), readNumber(cell, decimal === ',' ? '.' : ',') !== undefined))
  return { marker: '.' }
}

/** The area of every text of the area column: the reader's choice before what was found; '' leaves out. A split area has none. */
export function chosenAreas(matches: readonly AreaMatch[], chosen: Assignment['areas']): ReadonlyMap<string, string | undefined> {
  return new Map(
    matches.map(({ text, area }) => {
      const own = chosen.get(text)
      if (own !== undefined) return [text, own === '' ? undefined : own]
      return [text, area?.gone?.split === true ? undefined : area?.id]
    }),
  )
}
