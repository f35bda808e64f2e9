import type { Flag } from '@/contract/absence.ts'
import type { FrozenColumn, FrozenFigures, FrozenRow } from '@/contract/schema/snapshot.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import { type Difference, differenceOf } from '../format/formatChange.ts'
import { printedValue } from '../format/printedValue.ts'
import { thawCell } from './frozenCell.ts'

/**
 * What became of a figure. `value`: another value is printed. `beneath`: the same is printed, but value or counts behind it are others.
 * `appeared`: an absence became a value; `vanished`: the other way round; `reason`: another absence. `gone`, `added`: the row is in one of both alone.
 */
export type Change = 'same' | 'value' | 'beneath' | 'appeared' | 'vanished' | 'reason' | 'gone' | 'added'

/** One figure before and now. */
export interface ComparedCell {
  readonly row: Pick<FrozenRow, 'key' | 'name'>
  /** How it is printed today, and how it was; the same where the column is no more, or new. */
  readonly column: FrozenColumn
  readonly columnBefore: FrozenColumn
  readonly before: Cell | undefined
  readonly now: Cell | undefined
  readonly change: Change
  /** Now less then; undefined where there is nothing to reckon. */
  readonly difference: Difference | undefined
  readonly newFlags: readonly Flag[]
  readonly goneFlags: readonly Flag[]
}

export interface Comparison {
  /** In the order of before, row by row; what was added stands at the end. */
  readonly cells: readonly ComparedCell[]
  /** Columns that mean something else today: another kind or unit. Their figures are shown and not reckoned with. */
  readonly changedColumns: readonly FrozenColumn[]
}

/** Compares the figures of one view at two moments, row by row and column by column, by their keys: a new name or order changes nothing. */
export function compareFigures(before: FrozenFigures, now: FrozenFigures): Comparison {
  const rowsNow = new Map(now.rows.map((row) => [row.key, row]))
  const known = new Set(before.rows.map(({ key }) => key))
  const columnsNow = new Map(now.columns.map((column, at) => [column.id, { column, at }]))
  const changedColumns = before.columns.filter((column) => isChanged(column, columnsNow.get(column.id)?.column))
  const stayed = before.rows.flatMap((row) =>
    before.columns.map((column, at): ComparedCell => {
      const match = columnsNow.get(column.id)
      const later = match === undefined ? undefined : rowsNow.get(row.key)
      return compareCells(later ?? row, [column, match?.column ?? column], cellAt(row, at), later && cellAt(later, match?.at ?? 0), changedColumns.includes(column))
    }),
  )
  const added = now.rows.filter(({ key }) => !known.has(key)).flatMap((row) => now.columns.map((column, at) => compareCells(row, [column, column], undefined, cellAt(row, at), false)))
  return { cells: [...stayed, ...added], changedColumns }
}

const cellAt = ({ cells }: FrozenRow, at: number): Cell => thawCell(cells[at] ?? {})

const isChanged = (before: FrozenColumn, now: FrozenColumn | undefined): boolean => now !== undefined && (now.kind !== before.kind || now.unit.de !== before.unit.de)

function compareCells(row: Pick<FrozenRow, 'key' | 'name'>, [columnBefore, column]: readonly [FrozenColumn, FrozenColumn], before: Cell | undefined, now: Cell | undefined, incomparable: boolean): ComparedCell {
  const base = { row: { key: row.key, name: row.name }, column, columnBefore, before, now }
  if (before === undefined || now === undefined) return { ...base, change: before === undefined ? 'added' : 'gone', difference: undefined, newFlags: [], goneFlags: [] }
  return {
    ...base,
    change: changeOf(before, now, column),
    difference: incomparable ? undefined : differenceOf(now, before, column),
    newFlags: now.flags.filter((flag) => !before.flags.includes(flag)),
    goneFlags: before.flags.filter((flag) => !now.flags.includes(flag)),
  }
}

function changeOf(before: Cell, now: Cell, column: FrozenColumn): Change {
  if (!isPresent(before) || !isPresent(now)) {
    if (isPresent(now)) return 'appeared'
    if (isPresent(before)) return 'vanished'
    return before.absence === now.absence ? 'same' : 'reason'
  }
  if (printedValue(before, column) !== printedValue(now, column)) return 'value'
  const same = before.value === now.value && before.numerator === now.numerator && before.denominator === now.denominator
  return same ? 'same' : 'beneath'
}
