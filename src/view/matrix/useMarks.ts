import { type RefObject, useLayoutEffect, useMemo } from 'react'
import type { MatrixColumn } from '@/model/offering/matrix.ts'

/** A programme, a place, or both: where a row and a column of the matrix cross. */
export interface MatrixPlace {
  readonly programme: string | undefined
  readonly place: string | undefined
}

export const NOWHERE: MatrixPlace = { programme: undefined, place: undefined }

/**
 * Marks one row and one column of a table: an attribute on the row and on the column's head, and a band that lies behind the column.
 * Three elements change, whatever the size of the table, and React draws nothing.
 */
export class MatrixMark {
  private row: HTMLElement | null = null
  private head: HTMLElement | null = null
  private columns: readonly MatrixColumn[] | undefined

  constructor(
    private readonly table: RefObject<HTMLTableElement | null>,
    private readonly band: RefObject<HTMLElement | null>,
    private readonly attribute: 'data-lit' | 'data-selected',
  ) {}

  show({ programme, place }: MatrixPlace, columns: readonly MatrixColumn[]): void {
    // Most drawings have moved nothing; looking for a row means looking through the table.
    const { row, head } = this
    if (columns === this.columns && row?.isConnected !== false && head?.isConnected !== false && row?.dataset.programme === programme && head?.dataset.place === place) return
    this.columns = columns
    const column = place === undefined ? -1 : columns.findIndex(({ id }) => id === place)
    this.row = this.swap(this.row, programme === undefined ? null : this.find(`tr[data-programme="${programme}"]`))
    this.head = this.swap(this.head, column < 0 ? null : this.find(`th[data-place="${place ?? ''}"]`))
    const band = this.band.current
    if (band === null) return
    band.hidden = column < 0
    if (column >= 0) band.style.setProperty('--column', String(column))
  }

  private find(selector: string): HTMLElement | null {
    return this.table.current?.querySelector<HTMLElement>(selector) ?? null
  }

  private swap(old: HTMLElement | null, next: HTMLElement | null): HTMLElement | null {
    if (old === next) return old
    old?.removeAttribute(this.attribute)
    next?.setAttribute(this.attribute, '')
    return next
  }
}

/** A mark that follows `at` after every drawing (rows come and go), and that a pointer can move at once, before React knows of it. */
export function useMark(table: RefObject<HTMLTableElement | null>, band: RefObject<HTMLElement | null>, attribute: 'data-lit' | 'data-selected', at: MatrixPlace, columns: readonly MatrixColumn[]): MatrixMark {
  const mark = useMemo(() => new MatrixMark(table, band, attribute), [table, band, attribute])
  useLayoutEffect(() => mark.show(at, columns))
  return mark
}
