import type { ReactElement } from 'react'
import type { OfferMeasure } from '@/contract/offer.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { amountSign } from '@/model/offering/amountText.ts'
import { cellWords } from '@/model/offering/cellWords.ts'
import type { ChangeKind } from '@/model/offering/changes.ts'
import { amountIn, type MatrixCell, type MatrixColumn, type MatrixMeasure, type MatrixRow } from '@/model/offering/matrix.ts'
import type { RowKind } from '@/model/offering/rowKind.ts'
import type { OfferingTexts } from '@/model/text/offering/offeringTextsOf.ts'

/** What all rows share. The same object as long as nothing of it changes. */
export interface Reading {
  readonly columns: readonly MatrixColumn[]
  /** What the numbers count. */
  readonly measure: MatrixMeasure
  /** Measures the offering has, for the names of the cells. */
  readonly measures: readonly OfferMeasure[]
  /** What has changed, by place and programme (`changeKey`); a sign stands there, also where nothing is offered any more. */
  readonly changes: ReadonlyMap<string, ChangeKind> | undefined
  /** What its rows are. */
  readonly rows: RowKind
  readonly o: OfferingTexts
  readonly format: Format
}

/**
 * The cells of a row, its sum first. Sign and mark are drawn by style from `data-form` and `data-flag`, the number is text, the name says all of it.
 * A sum has a number only: its forms would be all forms, and it has no class.
 * A function and no component: six thousand components cost as much as the table itself.
 */
export function drawCells({ type, cells, total }: Drawable, name: string, reading: Reading, programme?: string): ReactElement[] {
  const sum = `${name}, ${reading.o.matrix.sum}`
  const kind = type === 'programme' ? 'offer' : 'sum'
  const changeAt = (place: string) => (programme === undefined ? undefined : reading.changes?.get(changeKey(place, programme)))
  return [drawCell(total, 'sum', sum, reading, 'row-sum'), ...reading.columns.map(({ id, short }, at) => drawCell(cells[at], id, `${name}, ${short}`, reading, kind, changeAt(id)))]
}

/** Where a change belongs in the matrix. */
export const changeKey = (place: string, programme: string): string => `${place} ${programme}`

interface Drawable extends Pick<MatrixRow, 'cells' | 'total'> {
  readonly type: MatrixRow['type'] | 'all'
}

function drawCell(cell: MatrixCell | undefined, key: string, name: string, { measure, measures, o, format }: Reading, kind: 'offer' | 'sum' | 'row-sum', change?: ChangeKind): ReactElement {
  const isSum = kind === 'row-sum' || undefined
  const changed = change === undefined ? '' : `, ${o.changes.kinds[change]}`
  const sign = change !== undefined && <span className="offer-change" data-change={change} aria-hidden="true" />
  if (cell === undefined) {
    return (
      <td key={key} role="gridcell" aria-label={`${name}: ${o.matrix.none}${changed}`} data-sum={isSum}>
        {sign}
      </td>
    )
  }
  const shown = amountIn(cell, measure)
  return (
    <td
      key={key}
      role="gridcell"
      aria-label={`${name}: ${cellWords(cell, measures, format)}${measure === 'offers' ? `, ${o.page.offers(cell.offers.length, format.number(cell.offers.length, 0))}` : ''}${changed}`}
      data-form={kind === 'offer' ? cell.attendances.join(' ') : undefined}
      data-flag={cell.flag}
      data-absent={shown.counted === 0 ? shown.reason : undefined}
      data-sum={isSum}
    >
      {amountSign(shown, format)}
      {sign}
    </td>
  )
}
