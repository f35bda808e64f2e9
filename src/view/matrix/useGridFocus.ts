import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'
import { gridMove, type GridPlace } from './gridMove.ts'

/** Rows passed over by Page Up and Page Down where nothing can be measured. */
const PAGE = 10

/**
 * One field of the grid is in the order of the Tab key, and the arrow keys move it (roving tabindex). Done on the elements themselves: React draws no cell anew.
 */
export function useGridFocus(table: RefObject<HTMLTableElement | null>, frame: RefObject<HTMLElement | null>) {
  const stop = useRef<HTMLElement | null>(null)

  // After every drawing, for the field that had the stop may be folded away.
  useLayoutEffect(() => {
    const grid = table.current
    if (grid === null || (stop.current !== null && grid.contains(stop.current))) return
    setStop(stop, targetOf(fieldAt(grid, { row: 0, column: 0 })))
  })

  // The stop first: no browser focuses a cell that has no tabindex.
  const go = (target: HTMLElement | null, options?: FocusOptions): void => {
    setStop(stop, target)
    target?.focus(options)
  }

  return {
    /** Whatever gets the focus, by key or by pointer, is the one that Tab comes back to. */
    onFocus(event: FocusEvent): void {
      setStop(stop, targetOf(fieldOf(event.target)))
    },
    /** True when the key was one of the grid's. */
    onKey(event: KeyboardEvent): boolean {
      const grid = table.current
      const field = fieldOf(event.target)
      const box = frame.current
      if (grid === null || field === null || event.altKey) return false
      if (event.key === 'Escape') {
        box?.focus()
        return true
      }
      const rows = gridRows(grid)
      const row = rows.findIndex((one) => one.contains(field))
      const size = { rows: rows.length, columns: rows[0]?.cells.length ?? 1, page: pageOf(box, rows[row]) }
      const next = gridMove(event.key, event.ctrlKey || event.metaKey, { row, column: field.cellIndex }, size)
      if (next === undefined) return false
      go(targetOf(rows[next.row]?.cells[next.column] ?? null))
      return true
    },
    /** Gives a field the focus, as a click does. */
    focus: (field: HTMLTableCellElement | null): void => go(targetOf(field), { preventScroll: true }),
  }
}

/** Rows that the keys walk through: the heads of the columns, then all others. The heads of groups of columns have no column of their own. */
const gridRows = (grid: HTMLTableElement): HTMLTableRowElement[] => [...grid.rows].filter((row) => row.dataset.walk !== 'no')

const fieldAt = (grid: HTMLTableElement, { row, column }: GridPlace): HTMLTableCellElement | null => gridRows(grid)[row]?.cells[column] ?? null

/** The field an element lies in. */
export const fieldOf = (element: EventTarget): HTMLTableCellElement | null => (element instanceof Element ? element.closest<HTMLTableCellElement>('td, th') : null)

/** What gets the focus in a field: its button, or the field itself. */
const targetOf = (field: HTMLTableCellElement | null): HTMLElement | null => field?.querySelector<HTMLElement>('button') ?? field

function setStop(stop: RefObject<HTMLElement | null>, next: HTMLElement | null): void {
  if (next === null) return
  if (stop.current !== null && stop.current !== next) stop.current.tabIndex = -1
  next.tabIndex = 0
  stop.current = next
}

function pageOf(frame: HTMLElement | null, row: HTMLTableRowElement | undefined): number {
  const [height, each] = [frame?.clientHeight ?? 0, row?.offsetHeight ?? 0]
  return height > 0 && each > 0 ? Math.max(1, Math.floor(height / each) - 2) : PAGE
}
