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
  /** One place per measure, and the line each figure stands on. */
  readonly cells: (SourceValue | undefined)[]
  readonly lines: number[]
}

/** Texts that many cells share (areas, periods, labels) are kept once: cells cut out of a file would each hold on to a copy. */
class SharedTexts {
  readonly #known = new Map<string, string>()

  of(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    this.#known.set(text, text)
    return text
  }
}

/** Collects cells in any order and gives them out as rows. Two different figures for one cell are an error, never a choice. */
export class TableBuilder {
  readonly #drafts = new Map<string, Draft>()
  readonly #texts = new SharedTexts()
  readonly #labels = new Map<string, readonly string[]>()
  readonly #file: string
  readonly #dimensions: readonly string[]
  readonly #measures: readonly string[]
  readonly #columns: ReadonlyMap<string, number>

  constructor(file: string, dimensions: readonly string[], measures: readonly string[]) {
    this.#file = file
    this.#dimensions = dimensions
    this.#measures = measures
    this.#columns = new Map(measures.map((measure, column) => [measure, column]))
  }

  #newDraft(area: string, period: string, labels: readonly string[], joined: string): Draft {
    const shared = this.#labels.get(joined) ?? labels.map((label) => this.#texts.of(label))
    this.#labels.set(joined, shared)
    return { area: this.#texts.of(area), period: this.#texts.of(period), labels: shared, cells: [], lines: [] }
  }

  /** @throws ImportError when the file holds another figure for the same cell. @throws RangeError for a measure the table does not have. */
  add({ area, period, labels, measure, line }: CellPlace, value: SourceValue): void {
    const column = this.#columns.get(measure)
    if (column === undefined) throw new RangeError(`no measure ${measure}`)
    const joined = labels.join(';')
    const key = `${area};${period};${joined}`
    let draft = this.#drafts.get(key)
    if (draft === undefined) {
      draft = this.#newDraft(area, period, labels, joined)
      this.#drafts.set(key, draft)
    }
    const before = draft.cells[column]
    if (before !== undefined && !sameFigure(before, value)) {
      throw conflictingFigures({ file: this.#file, line }, `${key.replace(/;$/, '')} (${measure})`, { figure: printFigure(before), line: draft.lines[column] ?? 1 }, printFigure(value))
    }
    draft.cells[column] = value
    draft.lines[column] = line
  }

  /**
   * @param missing the marker for a cell of a row of which the file says nothing at all; without it such a cell is an error.
   * @param flags carried by every row.
   */
  build(missing: Marker | undefined, flags: readonly string[] = []): Table {
    const rows: TableRow[] = []
    for (const { area, period, labels, cells, lines } of this.#drafts.values()) {
      const figures = this.#measures.map((measure, column): SourceValue => {
        const cell = cells[column]
        if (cell !== undefined) return cell
        if (missing !== undefined) return { marker: missing }
        throw missingFigure({ file: this.#file, line: lines.find((line) => line !== undefined) }, [area, period, ...labels].join(', '), measure)
      })
      rows.push({ area, period, labels, cells: figures, flags })
    }
    return { dimensions: this.#dimensions, measures: this.#measures, rows }
  }
}
