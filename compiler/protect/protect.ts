import { type Finding, text } from '../check/finding.ts'
import { areaTree } from '../derive/areaTree.ts'
import type { Sources, Table } from '../read/sources.ts'
import type { SourceValue } from '../schema/tableFile.ts'
import { definitionsOf } from './audit/publishedFigures.ts'
import type { Block } from './block.ts'
import { cellKey } from './blockBuilder.ts'
import { choose } from './choose.ts'
import { type Files, shownBefore } from './earlierBuild.ts'
import { type Limits, LIMITS } from './limits.ts'
import { roundTable } from './roundTable.ts'
import type { Solver } from './solver.ts'
import { tableBlocks } from './tableBlocks.ts'

/** What protecting a table cost. */
export interface TableProtection {
  readonly table: string
  /** Figures closed because they are small, and those closed so that nobody can reckon them. */
  readonly first: number
  readonly second: number
  /** Persons in closed counts. */
  readonly people: number
  /** Binary digits lost, and the least that any choice must lose. */
  readonly cost: number
  readonly bound: number
}

export interface Protected {
  /** The sources with every protected figure closed: all that follows knows nothing of them. */
  readonly sources: Sources
  readonly tables: readonly TableProtection[]
  readonly findings: readonly Finding[]
}

const CLOSED: SourceValue = { marker: '/' }

/**
 * Protects every table by the policy of its paper. What cannot be protected is a finding, and nothing may then be written.
 * @param earlier the build before: what it shows of a table that it protected can hide nothing any more, so other figures are closed
 */
export function protect(sources: Sources, solver: Solver, earlier: Files = new Map(), limits: Limits = LIMITS): Protected {
  const tree = areaTree(sources.areas, sources.reforms, sources.regions)
  const findings: Finding[] = []
  const reports: TableProtection[] = []
  const tables = sources.tables.map((table): Table => {
    const policy = table.paper.protection
    if (policy.method === 'none') return table
    if (policy.method === 'rounding') return roundTable(table, policy.base)
    const closed = new Set<string>()
    const report = { table: table.id, first: 0, second: 0, people: 0, cost: 0, bound: 0 }
    for (const block of tableBlocks(table, policy, sources, tree, shownBefore(table.id, earlier, definitionsOf(sources)))) {
      const choice = choose(block, solver, limits)
      if (choice === undefined) {
        findings.push(unprotectable(table, block))
        continue
      }
      block.cells.forEach(({ key, kind, primary, value, range }, at) => {
        if (kind === 'reckoned' || choice.closed[at] !== true) return
        closed.add(key)
        if (primary) report.first += 1
        else report.second += 1
        if (range > 0) report.people += value
      })
      report.cost += choice.cost
      report.bound += choice.bound
    }
    reports.push(report)
    return closed.size === 0 ? table : withClosed(table, closed)
  })
  return { sources: { ...sources, tables }, tables: reports, findings }
}

function withClosed(table: Table, closed: ReadonlySet<string>): Table {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (closed.has(cellKey(row, table.measures[at] ?? '')) ? CLOSED : cell)) })),
  }
}

function unprotectable({ id, file }: Table, { name }: Block): Finding {
  return {
    code: 'cannot-be-protected',
    severity: 'error',
    place: { file, table: id },
    sentence: text(
      `${name}: Kleine Zahlen lassen sich hier nicht verbergen, auch wenn alles gesperrt wird; was andere Tabellen oder der Datenstand davor zeigen, verrät sie.`,
      `${name}: small counts cannot be hidden here even when everything is closed; what other tables or the data build before show gives them away.`,
    ),
    remedy: text(
      'Im Datenblatt die Breite (range) verkleinern, den Zeitraum weglassen oder gröber zusammenfassen. Gilt seit diesem Datenstand eine strengere Regel: in einen leeren Ordner schreiben; was schon veröffentlicht ist, holt niemand zurück.',
      'In the paper lower the range, leave the period out, or group more coarsely. If the rule is stricter than it was: write to an empty folder; nobody can take back what has been published.',
    ),
  }
}
