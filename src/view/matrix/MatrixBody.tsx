import { memo } from 'react'
import { type OfferMatrix, visibleRows } from '@/model/offering/matrix.ts'
import { drawCells, type Reading } from './drawCells.tsx'
import { MatrixRow } from './MatrixRow.tsx'

interface Props {
  readonly matrix: OfferMatrix
  readonly collapsed: ReadonlySet<string>
  readonly reading: Reading
}

/** All programmes in one row, then groups and programmes. */
export const MatrixBody = memo(function MatrixBody({ matrix, collapsed, reading }: Props) {
  const all = reading.o.rows[reading.rows].all
  return (
    <>
      <tbody role="rowgroup" className="matrix-all">
        <tr role="row">
          <th role="rowheader" scope="row">
            {all}
          </th>
          {drawCells({ type: 'all', cells: matrix.totals, total: matrix.total }, all, reading)}
        </tr>
      </tbody>
      <tbody role="rowgroup">
        {visibleRows(matrix, collapsed).map((row) => (
          <MatrixRow key={row.id} row={row} collapsed={collapsed.has(row.id)} reading={reading} />
        ))}
      </tbody>
    </>
  )
})
