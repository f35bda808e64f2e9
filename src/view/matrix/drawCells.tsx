import type { ReactElement } from 'react'
import type { OfferMeasure } from '@/contract/offer.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { amountSign } from '@/model/offering/amountText.ts'
import { cellWords } from '@/model/offering/cellWords.ts'
import type { MatrixCell, MatrixColumn, MatrixRow } from '@/model/offering/matrix.ts'
import type { OfferingTexts } from '@/model/text/offering/offeringTextsOf.ts'

/** What all rows share. The same object as long as nothing of it changes. */
export interface Reading {
  readonly columns: readonly MatrixColumn[]
  /** What the numbers count. */
  readonly measure: OfferMeasure
  /** Measures the offering has, for the names of the cells. */
  readonly measures: readonly OfferMeasure[]
  readonly o: OfferingTexts
  readonly format: Format
}

/**
 * The cells of a row, its sum first. Sign and mark are drawn by style from `data-form` and `data-flag`, the number is text, the name says all of it.
 * A sum has a number only: its forms would be all forms, and it has no class.
 * A function and no component: six thousand components cost as much as the table itself.
 */
export function drawCells({ type, cells, total }: Drawable, name: string, reading: Reading): ReactElement[] {
  const sum = `${name}, ${reading.o.matrix.sum}`
  const kind = type === 'programme' ? 'offer' : 'sum'
  return [drawCell(total, 'sum', sum, reading, 'row-sum'), ...reading.columns.map(({ id, short }, at) => drawCell(cells[at], id, `${name}, ${short}`, reading, kind))]
}

interface Drawable extends Pick<MatrixRow, 'cells' | 'total'> {
  readonly type: MatrixRow['type'] | 'all'
}

function drawCell(cell: MatrixCell | undefined, key: string, name: string, { measure, measures, o, format }: Reading, kind: 'offer' | 'sum' | 'row-sum'): ReactElement {
  const isSum = kind === 'row-sum' || undefined
  if (cell === undefined) return <td key={key} role="gridcell" aria-label={`${name}: ${o.matrix.none}`} data-sum={isSum} />
  const shown = cell.figures[measure]
  return (
    <td
      key={key}
      role="gridcell"
      aria-label={`${name}: ${cellWords(cell, measures, format)}`}
      data-form={kind === 'offer' ? cell.attendances.join(' ') : undefined}
      data-flag={cell.flag}
      data-absent={shown.counted === 0 ? shown.reason : undefined}
      data-sum={isSum}
    >
      {amountSign(shown, format)}
    </td>
  )
}
