import type { Table, TableRow } from '../read/sources.ts'
import { allot } from '@/model/allot/allot.ts'
import { type AreaTree, type Predecessor, yearOf } from './areaTree.ts'
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
const ADDITIVE = new Set(['persons', 'schools', 'classes', 'networks', 'areas', 'things'])

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

  /** What an area has from a predecessor: all of it, or its share by official weights, whole persons that add up over the heirs. */
  const heirloom = ({ from, heirs, heir }: Predecessor, period: string, labels: string, column: number): Figure => {
    const figure = own(from, period, labels, column) ?? missing(tree.existed(from, yearOf(period)) ? 'unknown' : 'not-existing')
    if (heirs.length === 1) return figure
    if (figure.number === undefined) return { ...figure, flags: figure.flags | ESTIMATED }
    const weights = heirs.map(({ weight }) => weight)
    return present(allot(figure.number, weights)[heir] ?? 0, figure.flags | ESTIMATED)
  }

  /** Whether a figure speaks for the area as it is today: zero of an area that did not exist says nothing. */
  const speaks = (figure: Figure | undefined, area: string, period: string): boolean =>
    figure?.number !== undefined && (figure.number !== 0 || tree.existed(area, yearOf(period)))

  /**
   * Predecessors whose figures must be added to a number of the area's own. One that went into it as a whole is the same area under its old key
   * (15202 Halle) and is in the number already; so is all that the source has reckoned back itself, which shows where an heir that did not
   * exist yet carries a number. Left are pieces of others: 1.2 % of 15355 for 15003.
   */
  const due = (area: string, period: string, labels: string, column: number): readonly Predecessor[] => {
    const year = yearOf(period)
    const all = tree.predecessors(area, year).filter(({ from }) => hasRow(from, period))
    const grew = all.some(({ from }) => from === area)
    const reckonedBack = ({ heirs }: Predecessor) => heirs.some(({ id }) => !tree.existed(id, year) && speaks(own(id, period, labels, column), id, period))
    return tree.existed(area, year) ? all.filter((one) => one.from !== area && (grew || one.heirs.length > 1) && !reckonedBack(one)) : []
  }

  return {
    table,
    periods,
    covers: (area, period) => hasRow(area, period) || tree.predecessors(area, yearOf(period)).some(({ from }) => hasRow(from, period)),
    figure: (area, period, labels, column) => {
      const figure = own(area, period, labels, column)
      const silence = figure ?? missing(tree.existed(area, yearOf(period)) ? 'unknown' : 'not-existing')
      // Shares, scores and codes can neither be added nor shared out: they stand as published, or not at all.
      if (!isAdditive(table, table.measures[column] ?? '')) return silence
      if (figure !== undefined && speaks(figure, area, period)) {
        const pieces = due(area, period, labels, column)
        return pieces.length === 0 ? figure : sumFigures([figure, ...pieces.map((one) => heirloom(one, period, labels, column))])
      }
      const predecessors = tree.predecessors(area, yearOf(period))
      if (!predecessors.some(({ from }) => hasRow(from, period))) return silence
      const sum = sumFigures(predecessors.map((one) => heirloom(one, period, labels, column)))
      return sum.absence === 'not-existing' ? silence : sum
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
