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
  /** Flags of this figure; they are carried by its row. */
  readonly flags?: readonly string[]
}

/** A row as it fills up. It becomes a row of the table as it is, so that a million of them are made once. */
interface Draft {
  readonly area: string
  readonly period: string
  readonly labels: readonly string[]
  readonly cells: (SourceValue | undefined)[]
  flags: readonly string[]
}

const NO_FLAGS: readonly string[] = []

const entryOf = <T>(map: Map<string, T>, key: string, make: () => T): T => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/**
 * Collects cells in any order and gives them out as rows, by area, period, labels. Two different figures for one cell are an error, never a choice.
 * Areas, periods and labels are kept once, however many rows share them: cells cut out of a file would each hold on to a copy.
 */
export class TableBuilder {
  /** By area, period and joined labels: the place of the row among all drafts. */
  readonly #places = new Map<string, Map<string, Map<string, number>>>()
  readonly #drafts: Draft[] = []
  readonly #blank: readonly undefined[]
  readonly #texts = new Map<string, string>()
  readonly #labels = new Map<string, readonly string[]>()
  /** The line of every cell, draft by draft. */
  readonly #lines: number[] = []
  readonly #file: string
  readonly #dimensions: readonly string[]
  readonly #measures: readonly string[]
  readonly #columns: ReadonlyMap<string, number>

  constructor(file: string, dimensions: readonly string[], measures: readonly string[]) {
    this.#file = file
    this.#dimensions = dimensions
    this.#measures = measures
    this.#blank = measures.map(() => undefined)
    this.#columns = new Map(measures.map((measure, column) => [measure, column]))
  }

  #shared = (text: string): string => entryOf(this.#texts, text, () => text)

  #placeOf(area: string, period: string, labels: readonly string[]): number {
    const joined = this.#shared(labels.length === 1 ? (labels[0] ?? '') : labels.join(';'))
    const byPeriod = entryOf(this.#places, area, () => new Map<string, Map<string, number>>())
    const byLabels = entryOf(byPeriod, period, () => new Map<string, number>())
    const known = byLabels.get(joined)
    if (known !== undefined) return known
    const place = this.#drafts.length
    byLabels.set(joined, place)
    this.#drafts.push({
      area: this.#shared(area),
      period: this.#shared(period),
      labels: entryOf(this.#labels, joined, () => labels.map(this.#shared)),
      cells: [...this.#blank],
      flags: NO_FLAGS,
    })
    for (let column = 0; column < this.#blank.length; column += 1) this.#lines.push(0)
    return place
  }

  /** @throws ImportError when the file holds another figure for the same cell. @throws RangeError for a measure the table does not have. */
  add({ area, period, labels, measure, line, flags = NO_FLAGS }: CellPlace, value: SourceValue): void {
    const column = this.#columns.get(measure)
    if (column === undefined) throw new RangeError(`no measure ${measure}`)
    const place = this.#placeOf(area, period, labels)
    const draft = this.#drafts[place]
    if (draft === undefined) return
    const at = place * this.#measures.length + column
    const before = draft.cells[column]
    if (before !== undefined && !sameFigure(before, value)) {
      const first = { figure: printFigure(before), line: this.#lines[at] ?? 1 }
      throw conflictingFigures({ file: this.#file, line }, `${[area, period, ...labels].join(';')} (${measure})`, first, printFigure(value))
    }
    draft.cells[column] = value
    this.#lines[at] = line
    if (flags.length > 0) draft.flags = [...new Set([...draft.flags, ...flags])]
  }

  /** Fills what no record named. */
  #complete({ area, period, labels, cells }: Draft, place: number, missing: Marker | undefined): void {
    for (const [column, cell] of cells.entries()) {
      if (cell !== undefined) continue
      if (missing === undefined) {
        const from = place * this.#measures.length
        const line = this.#lines.slice(from, from + this.#measures.length).find((known) => known > 0)
        throw missingFigure({ file: this.#file, line }, [area, period, ...labels].join(', '), this.#measures[column] ?? '')
      }
      cells[column] = { marker: missing }
    }
  }

  /**
   * Ends the collecting: what was collected becomes the table, row by row.
   * @param missing the marker for a cell of a row of which the file says nothing at all; without it such a cell is an error.
   * @param flags carried by every row.
   */
  build(missing: Marker | undefined, flags: readonly string[] = []): Table {
    for (const [place, draft] of this.#drafts.entries()) {
      if (draft.cells.includes(undefined)) this.#complete(draft, place, missing)
      draft.flags = draft.flags.length === 0 ? flags : [...new Set([...flags, ...draft.flags])]
    }
    const rows: TableRow[] = []
    for (const area of [...this.#places.keys()].sort()) {
      const byPeriod = this.#places.get(area)
      for (const period of [...(byPeriod?.keys() ?? [])].sort()) {
        const byLabels = byPeriod?.get(period)
        for (const labels of [...(byLabels?.keys() ?? [])].sort()) rows.push(this.#drafts[byLabels?.get(labels) ?? 0] as TableRow)
      }
    }
    this.#places.clear()
    return { dimensions: this.#dimensions, measures: this.#measures, rows }
  }
}
