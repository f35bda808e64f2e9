import type { Flag } from '@/contract/absence.ts'
import type { Format } from '../format/formatOf.ts'
import type { SnapshotTexts } from '../text/snapshot/snapshotTextsOf.ts'
import type { Change, ComparedCell, Comparison } from './compareFigures.ts'

/** More examples than this nobody listens to. */
const MOST = 6

/** What has become of the figures of a snapshot, in sentences, the weightiest first. Always at least one. */
export function changeSentences({ cells, changedColumns }: Comparison, build: { readonly date: string }, format: Format, n: SnapshotTexts): readonly string[] {
  const { changes } = n
  const of = (change: Change) => cells.filter((cell) => cell.change === change)
  const listed = (some: readonly ComparedCell[], say: (cell: ComparedCell, name: string) => string) => listOf(some, say, cells, format, n)
  const sentence = (some: readonly ComparedCell[], write: (list: string) => string, say: (cell: ComparedCell, name: string) => string) => (some.length === 0 ? [] : [write(listed(some, say))])
  const was = ({ before, columnBefore }: ComparedCell) => (before === undefined ? n.view.notThere : format.cellWords(before, columnBefore))
  const is = ({ now, column }: ComparedCell) => (now === undefined ? n.view.notThere : format.cellWords(now, column))
  const flags = (list: readonly Flag[]) => list.map((flag) => format.flag(flag)).join(', ')
  return [
    ...changedColumns.map(({ name }) => changes.column(name[format.locale])),
    ...valueSentence(cells, (some) => listed(some, (cell, name) => changes.one(name, was(cell), is(cell), changeWords(cell, format))), format.date(build.date), format, n),
    ...sentence(of('appeared'), changes.appeared, (cell, name) => changes.appearedOne(name, was(cell), is(cell))),
    ...sentence(of('vanished'), changes.vanished, (cell, name) => changes.vanishedOne(name, was(cell), is(cell))),
    ...sentence(of('reason'), changes.reason, (cell, name) => changes.reasonOne(name, was(cell), is(cell))),
    ...sentence(onePerRow(of('gone')), changes.gone, named),
    ...sentence(onePerRow(of('added')), changes.added, named),
    ...sentence(of('beneath'), changes.beneath, named),
    ...sentence(cells.filter(({ newFlags }) => newFlags.length > 0), changes.newFlags, (cell, name) => changes.flagOne(name, flags(cell.newFlags))),
    ...sentence(cells.filter(({ goneFlags }) => goneFlags.length > 0), changes.goneFlags, (cell, name) => changes.flagOne(name, flags(cell.goneFlags))),
  ]
}

/** "+0,08 Prozentpunkte", "+3 (+2,1 %)"; empty where nothing can be reckoned. */
export function changeWords({ before, now, difference, column }: ComparedCell, format: Format): string {
  return difference === undefined || before === undefined || now === undefined ? '' : (format.change(now, before, column) ?? '')
}

/** How many of the values that are known both before and now are others. */
function valueSentence(cells: readonly ComparedCell[], list: (some: readonly ComparedCell[]) => string, date: string, format: Format, { changes }: SnapshotTexts): string[] {
  const changed = cells.filter(({ change }) => change === 'value')
  const both = cells.filter(({ change }) => change === 'value' || change === 'same' || change === 'beneath').filter(({ now }) => now?.absence === undefined).length
  const number = (count: number) => format.number(count, 0)
  if (changed.length > 0) return [changes.values(date, number(changed.length), changes.countOf(number(both)), list(changed))]
  if (cells.every(({ change, newFlags, goneFlags }) => change === 'same' && newFlags.length + goneFlags.length === 0)) return [changes.none(date, changes.count(number(cells.length)))]
  return both === 0 ? [] : [changes.steady(date, changes.count(number(both)))]
}

const named = (_: ComparedCell, name: string) => name

/** A row that is gone is gone with all its columns: named once. */
const onePerRow = (cells: readonly ComparedCell[]) => cells.filter(({ row }, at) => cells[at - 1]?.row.key !== row.key)

/** The first few of a list, and how many more there are. A row of several columns is named with the column. */
function listOf(some: readonly ComparedCell[], say: (cell: ComparedCell, name: string) => string, all: readonly ComparedCell[], format: Format, { changes }: SnapshotTexts): string {
  const single = all.every(({ column }) => column.id === all[0]?.column.id)
  const nameOf = ({ row, column, change }: ComparedCell) => (single || change === 'gone' || change === 'added' ? row.name[format.locale] : `${row.name[format.locale]}, ${column.name[format.locale]}`)
  const first = some.slice(0, MOST).map((cell) => say(cell, nameOf(cell)))
  const rest = some.length - first.length
  return [...first, ...(rest === 0 ? [] : [changes.more(format.number(rest, 0))])].join('; ')
}
