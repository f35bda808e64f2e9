import type { Format } from '@/model/format/formatOf.ts'
import { amountSign } from '@/model/offering/amountText.ts'
import { buildMatrix } from '@/model/offering/buildMatrix.ts'
import { amountIn, type MatrixCell, type MatrixRow, type OfferMatrix, visibleRows } from '@/model/offering/matrix.ts'
import type { Offer } from '@/model/offering/offering.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import type { SlideTable } from '@/model/slide/slideContent.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import type { OfferingChoice } from '../offeringChoice.ts'
import type { OfferingScene } from '../offeringScene.ts'
import { closedGroups } from '../openGroups.ts'

export interface MatrixTableInput {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly folds: readonly string[]
  readonly offers: readonly Offer[]
  readonly format: Format
}

const MOST_ROWS = 12
/** Columns of numbers that can be read beside a map. */
const MOST_COLUMNS = 8

/**
 * The matrix as a table: rows as the address opens them, the columns that fit, sums last. More schools than fit are summed up by their Kommune; more areas than fit
 * become rows where the programmes are few. What is left out is counted.
 */
export function matrixTable({ scene, choice, folds, offers, format }: MatrixTableInput): SlideTable {
  const words = slideTextsOf(format.locale)
  const o = offeringTextsOf(format.locale)
  const { offering, sites, areas } = scene
  const programmes = choice.field === undefined ? undefined : offering.programmes.filter((one) => one.field === choice.field)
  const build = (columnsBy: OfferMatrix['columnsBy']) => buildMatrix({ offering, period: choice.period, columnsBy, sites, areas, format, programmes, offers })
  const asked = build(choice.columns)
  const summed = asked.columnsBy === 'sites' && asked.columns.length > MOST_COLUMNS
  const matrix = summed ? build('areas') : asked
  const visible = visibleRows(matrix, closedGroups(matrix, folds))
  const rowName = (row: MatrixRow) => (row.type === 'group' ? row.name || o.matrix.withoutGroup : `${'\u2003'.repeat(row.within.length)}${row.programme.name[format.locale]}`)
  const text = (cell: MatrixCell | undefined) => cellText(cell, choice, offering.forms.length > 1 ? words.table.forms : undefined, format)
  const turned = matrix.columns.length > MOST_COLUMNS && visible.length <= MOST_COLUMNS
  const lines = turned
    ? [...matrix.columns.map(({ name, id }, at) => ({ name, stays: id === choice.place, weight: matrix.totals[at]?.offers.length ?? 0, cells: [...visible.map(({ cells }) => text(cells[at])), text(matrix.totals[at])] }))]
    : [...visible.map((row) => ({ name: rowName(row), stays: row.type === 'programme' && row.programme.id === choice.programme, weight: 0, cells: [...row.cells.map(text), text(row.total)] }))]
  const heads = turned ? visible.map(rowName) : matrix.columns.map(({ short }) => short)
  const weights = turned ? visible.map((row) => row.total?.offers.length ?? 0) : matrix.totals.map((cell) => cell?.offers.length ?? 0)
  const heaviest = new Set(weights.map((weight, at) => ({ weight, at })).toSorted((a, b) => b.weight - a.weight).slice(0, MOST_COLUMNS).map(({ at }) => at))
  const columns = limitRows(heads.map((name, at) => ({ name, at })), MOST_COLUMNS, ({ at }) => heaviest.has(at))
  const { rows, left } = limitRows(turned ? lines.toSorted((a, b) => b.weight - a.weight) : lines, MOST_ROWS, ({ stays }) => stays)
  const sum = heads.length
  const pick = (cells: readonly string[]) => [...columns.rows.map(({ at }) => cells[at] ?? ''), cells[sum] ?? '']
  return {
    kind: 'table',
    title: o.matrix.name(offering.name[format.locale], format.period(choice.period, offering.yearMeaning), o.measures[choice.measure]),
    head: ['', ...columns.rows.map(({ name }) => name.trim()), o.matrix.sum],
    rows: rows.map(({ name, cells }) => [name, ...pick(cells)]),
    numbers: Array.from({ length: columns.rows.length + 1 }, (_, at) => at + 1),
    strong: rows.flatMap(({ stays }, at) => (stays ? [at] : [])),
    notes: [
      ...(summed ? [words.left.summed] : []),
      ...(left > 0 ? [words.left.rows(rows.length, lines.length)] : []),
      ...(columns.left > 0 ? [words.left.columns(columns.rows.length, heads.length)] : []),
      ...(offering.forms.length > 1 ? [words.table.formsKey] : []),
    ],
  }
}

/** "V+T 38": how it is taught, and how many; nothing where nothing is offered. */
function cellText(cell: MatrixCell | undefined, { measure }: OfferingChoice, forms: Readonly<Record<MatrixCell['attendances'][number], string>> | undefined, format: Format): string {
  if (cell === undefined) return ''
  return [forms === undefined ? '' : cell.attendances.map((attendance) => forms[attendance]).join('+'), amountSign(amountIn(cell, measure), format)].filter((part) => part !== '').join('\u00a0')
}
