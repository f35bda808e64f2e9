import type { SourceValue } from '../schema/tableFile.ts'
import { printFigure, sameFigure } from './figure.ts'
import type { Marker } from './figure.ts'
import { conflictingFigures, missingFigure } from './faults.ts'
import type { Table, TableRow } from './table.ts'

export interface CellPlace {
  readonly area: string
  readonly period: string
  readonly labels: readonly string[]
  readonly measure: string
  readonly line: number
}

interface Draft {
  readonly area: string
  readonly period: string
  readonly labels: readonly string[]
  readonly cells: Map<string, { readonly value: SourceValue; readonly line: number }>
}

/** Collects cells in any order and gives them out as rows. Two different figures for one cell are an error, never a choice. */
export class TableBuilder {
  readonly #drafts = new Map<string, Draft>()
  readonly #file: string
  readonly #dimensions: readonly string[]
  readonly #measures: readonly string[]

  constructor(file: string, dimensions: readonly string[], measures: readonly string[]) {
    this.#file = file
    this.#dimensions = dimensions
    this.#measures = measures
  }

  /** @throws ImportError when the file holds another figure for the same cell. */
  add({ area, period, labels, measure, line }: CellPlace, value: SourceValue): void {
    const key = [area, period, ...labels].join(';')
    const draft = this.#drafts.get(key) ?? { area, period, labels, cells: new Map() }
    this.#drafts.set(key, draft)
    const before = draft.cells.get(measure)
    if (before !== undefined && !sameFigure(before.value, value)) {
      throw conflictingFigures({ file: this.#file, line }, `${key} (${measure})`, { figure: printFigure(before.value), line: before.line }, printFigure(value))
    }
    draft.cells.set(measure, { value, line })
  }

  /**
   * @param missing the marker for a cell of a row of which the file says nothing at all; without it such a cell is an error.
   * @param flags carried by every row.
   */
  build(missing: Marker | undefined, flags: readonly string[] = []): Table {
    const rows = [...this.#drafts.values()].map(({ area, period, labels, cells }): TableRow => {
      const figures = this.#measures.map((measure) => {
        const cell = cells.get(measure)
        if (cell !== undefined) return cell.value
        if (missing !== undefined) return { marker: missing }
        const [first] = cells.values()
        throw missingFigure({ file: this.#file, line: first?.line }, [area, period, ...labels].join(', '), measure)
      })
      return { area, period, labels, cells: figures, flags }
    })
    return { dimensions: this.#dimensions, measures: this.#measures, rows }
  }
}
