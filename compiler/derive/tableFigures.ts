import type { Table, TableRow } from '../read/sources.ts'
import { allot } from './allot.ts'
import { type AreaTree, yearOf } from './areaTree.ts'
import { type Figure, figureOf, flagBits, missing, present, sumFigures } from './figure.ts'

/** A table ready to be asked: today's areas, with the figures of their predecessors. */
export interface TableFigures {
  readonly table: Table
  readonly periods: ReadonlySet<string>
  /** Whether the table says anything about the area in the period, itself or through predecessors. */
  readonly covers: (area: string, period: string) => boolean
  /** The figure in a row and column; `labels` joined by `|` in the table's order. */
  readonly figure: (area: string, period: string, labels: string, column: number) => Figure
}

type RowsByLabels = Map<string, TableRow>

const ESTIMATED = flagBits(['estimated'])
const ROUNDED = flagBits(['rounded'])
const DEMO = flagBits(['demo'])
/** Units that may be added up and shared out. Percent, scores and codes may not. */
const ADDITIVE = new Set(['persons', 'schools', 'classes', 'networks', 'areas'])

/** Whether a column counts something, so that its figures may be added up. */
export const isAdditive = (table: Table, column: string): boolean => ADDITIVE.has(table.paper.measures[column]?.unit ?? '')

/** Makes a table askable. Building it reads every row once; asking costs a look-up. */
export function tableFigures(table: Table, tree: AreaTree): TableFigures {
  const rows = new Map<string, Map<string, RowsByLabels>>()
  const periods = new Set<string>()
  for (const row of table.rows) {
    const ofArea = rows.get(row.area) ?? new Map<string, RowsByLabels>()
    const ofPeriod = ofArea.get(row.period) ?? new Map<string, TableRow>()
    const key = row.labels.join('|')
    const earlier = ofPeriod.get(key)
    rows.set(row.area, ofArea.set(row.period, ofPeriod.set(key, earlier === undefined ? row : joined(earlier, row))))
    periods.add(row.period)
  }
  const hasRow = (area: string, period: string) => rows.get(area)?.has(period) ?? false
  const roundedAt = roundingOf(table)
  const demo = table.paper.demo ? DEMO : 0

  const own = (area: string, period: string, labels: string, column: number): Figure | undefined => {
    const row = rows.get(area)?.get(period)?.get(labels)
    if (row === undefined) return undefined
    const flags = flagBits(row.flags) | demo | (roundedAt(area, period) ? ROUNDED : 0)
    return figureOf(row.cells[column], tree.existed(area, yearOf(period)), flags)
  }

  /** From predecessors: a plain merger adds up, a split is shared out by official weights; what does not count anything is left alone. */
  const inherited = (area: string, period: string, labels: string, column: number): Figure | undefined => {
    const heirlooms = tree.predecessors(area, yearOf(period))
    if (!heirlooms.some(({ from }) => hasRow(from, period)) || !isAdditive(table, table.measures[column] ?? '')) return undefined
    return sumFigures(
      heirlooms.map(({ from, heirs, heir }) => {
        const figure = own(from, period, labels, column) ?? missing(tree.existed(from, yearOf(period)) ? 'unknown' : 'not-existing')
        if (heirs.length === 1) return figure
        if (figure.number === undefined) return { ...figure, flags: figure.flags | ESTIMATED }
        return present(allot(figure.number, heirs)[heir] ?? 0, figure.flags | ESTIMATED)
      }),
    )
  }

  return {
    table,
    periods,
    covers: (area, period) => hasRow(area, period) || tree.predecessors(area, yearOf(period)).some(({ from }) => hasRow(from, period)),
    figure: (area, period, labels, column) => {
      const figure = own(area, period, labels, column)
      if (figure?.number !== undefined && tree.existed(area, yearOf(period))) return figure
      const through = inherited(area, period, labels, column)
      if (through !== undefined && through.absence !== 'not-existing') return through
      return figure ?? missing(tree.existed(area, yearOf(period)) ? 'unknown' : 'not-existing')
    },
  }
}

/** Two rows with one key (a finding of the check): a number wins over a marker, the earlier number over the later. */
function joined(earlier: TableRow, later: TableRow): TableRow {
  const cells = earlier.cells.map((cell, at) => {
    const other = later.cells[at]
    const better = cell === undefined || ('marker' in cell && other !== undefined && 'number' in other)
    return better ? other : cell
  })
  return { ...earlier, cells }
}

/** Whether the source rounds the figures of an area in a period to multiples of something. */
function roundingOf({ paper }: Table): (area: string, period: string) => boolean {
  const rules = paper.rounding.filter(({ base }) => base > 1)
  return (area, period) => rules.some(({ areas, from }) => areas.some((key) => area.startsWith(key)) && (from === undefined || period >= from))
}
