import { text } from '../../check/finding.ts'
import type { Finding } from '../../check/finding.ts'
import { printFigure, sameFigure } from '../figure.ts'
import { ownFileBroken } from '../faults.ts'
import { rowKey } from '../table.ts'
import type { Table, TableRow } from '../table.ts'

/** `keep`: where two downloads disagree the earlier figure stays; `replace`: the new one is taken and the row flagged `revised`. */
export type OnConflict = 'keep' | 'replace'

interface Merged {
  readonly table: Table
  readonly findings: readonly Finding[]
}

const columns = (table: Table) => [...table.dimensions, ...table.measures].join(', ')

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((item, index) => item === b[index])

/** Which figures of two rows with the same key disagree: `hsa 217 → 219`. */
function disagreements(before: TableRow, after: TableRow, measures: readonly string[]): string[] {
  return measures.flatMap((measure, index) => {
    const [a, b] = [before.cells[index], after.cells[index]]
    return a !== undefined && b !== undefined && !sameFigure(a, b) ? [`${measure} ${printFigure(a)} → ${printFigure(b)}`] : []
  })
}

const OUTCOME = {
  keep: text('Die bisherige Zahl blieb stehen; mit --replace gilt die neue und trägt das Kennzeichen „revised“.', 'The earlier figure was kept; with --replace the new one is taken and flagged "revised".'),
  replace: text('Die neue Zahl gilt und trägt das Kennzeichen „revised“.', 'The new figure was taken and flagged "revised".'),
}

function disagreement(file: string, { area, period, labels }: TableRow, differences: readonly string[], onConflict: OnConflict): Finding {
  const key = [area, period, ...labels].join(', ')
  return {
    code: 'downloads-disagree',
    severity: 'warning',
    place: { file, area, period, labels },
    sentence: text(`Zwei Abrufe nennen für ${key} verschiedene Zahlen: ${differences.join(', ')}.`, `Two downloads disagree on ${key}: ${differences.join(', ')}.`),
    remedy: OUTCOME[onConflict],
  }
}

const withFlag = (row: TableRow, flag: string): TableRow => ({ ...row, flags: row.flags.includes(flag) ? row.flags : [...row.flags, flag] })

/**
 * Puts newly imported rows beside those that are there. A figure that two downloads give differently is a finding, never a silent change.
 * @throws ImportError when the tables do not have the same columns.
 */
export function mergeTables(file: string, existing: Table | undefined, imported: Table, onConflict: OnConflict): Merged {
  if (existing === undefined) return { table: imported, findings: [] }
  if (!sameList(existing.dimensions, imported.dimensions) || !sameList(existing.measures, imported.measures)) {
    throw ownFileBroken({ file }, { de: `Die Tabelle hat die Spalten ${columns(existing)}, die Datei gibt ${columns(imported)}.`, en: `The table has the columns ${columns(existing)}; the file gives ${columns(imported)}.` })
  }
  const rows = new Map(existing.rows.map((row) => [rowKey(row), row]))
  const findings: Finding[] = []
  for (const row of imported.rows) {
    const key = rowKey(row)
    const before = rows.get(key)
    const differences = before === undefined ? [] : disagreements(before, row, imported.measures)
    if (differences.length > 0) {
      findings.push(disagreement(file, row, differences, onConflict))
    }
    if (before === undefined) rows.set(key, row)
    else if (differences.length > 0 && onConflict === 'replace') rows.set(key, withFlag(row, 'revised'))
  }
  return { table: { ...existing, rows: [...rows.values()] }, findings }
}
