import type { FrozenColumn, Snapshot } from '@/contract/schema/snapshot.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import type { ExportTable, ExportValue } from '../export/exportTable.ts'
import { footLines, type TableFoot } from '../export/tableFoot.ts'
import type { Format } from '../format/formatOf.ts'
import { printedValue } from '../format/printedValue.ts'
import type { SnapshotTexts } from '../text/snapshot/snapshotTextsOf.ts'
import type { Comparison } from './compareFigures.ts'

/** Then and now as a table to take away: one row for each figure, with the decision and both data builds under it. */
export function snapshotTable(snapshot: Snapshot, comparison: Comparison, foot: TableFoot, format: Format, n: SnapshotTexts): ExportTable {
  const { locale } = format
  const words = n.export
  const rows = comparison.cells.map((cell): ExportValue[] => [
    cell.row.key,
    cell.row.name[locale],
    cell.column.name[locale],
    cell.column.unit[locale],
    valueOf(cell.before, cell.columnBefore, format, n),
    valueOf(cell.now, cell.column, format, n),
    cell.difference?.amount,
    [words.changed[cell.change], ...notes(cell.before, n.view.before, format), ...notes(cell.now, n.view.now, format)].join('; '),
  ])
  const points = comparison.cells.some(({ difference }) => difference?.unit === 'points') && comparison.cells.every(({ difference }) => difference === undefined || difference.unit === 'points')
  const { head } = words
  const known = [
    ...(snapshot.decision === '' ? [] : [snapshot.decision.startsWith(n.view.decision) ? snapshot.decision : words.decision(snapshot.decision)]),
    words.frozen(format.date(snapshot.date)),
    words.buildBefore(format.date(snapshot.build.date), snapshot.build.hash),
    ...(snapshot.figures.demo ? [words.demo] : []),
  ]
  return {
    head: [head.key, head.row, head.column, head.unit, words.thenColumn(format.date(snapshot.build.date)), words.nowColumn(format.date(foot.build.date)), points ? words.points : n.view.difference, head.notes],
    rows,
    footer: footLines({ ...foot, sources: foot.sources.map((source) => ({ ...source, attribution: source.attribution || snapshot.figures.source })) }, known, format),
  }
}

function valueOf(cell: Cell | undefined, column: FrozenColumn, format: Format, n: SnapshotTexts): ExportValue {
  if (cell === undefined) return n.view.notThere
  return isPresent(cell) && column.kind !== 'categorical' ? printedValue(cell, column) : format.cell(cell, column)
}

/** "damals: geheim gehalten, vorläufig" */
function notes(cell: Cell | undefined, when: string, format: Format): string[] {
  if (cell === undefined) return []
  const list = [...(cell.absence === undefined ? [] : [format.absence(cell.absence)]), ...cell.flags.map((flag) => format.flag(flag))]
  return list.length === 0 ? [] : [`${when}: ${list.join(', ')}`]
}
