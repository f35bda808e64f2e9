import { type CSSProperties, memo } from 'react'
import type { OfferMatrix } from '@/model/offering/matrix.ts'
import type { RowKind } from '@/model/offering/rowKind.ts'
import { useOfferingText } from '../text/useOfferingText.ts'

/** Heads of the columns: areas above, sites below; upright where the names are long. Remembered like the rows. */
export const MatrixHead = memo(function MatrixHead({ columns, groups, rows }: Pick<OfferMatrix, 'columns' | 'groups'> & { readonly rows: RowKind }) {
  const { o } = useOfferingText()
  return (
    <>
      {/* For print only: on the screen rows are laid out by themselves. */}
      <colgroup>
        <col className="matrix-col-head" />
        <col className="matrix-col-sum" />
      </colgroup>
      <thead role="rowgroup">
        {groups.length > 0 && (
          <tr role="row" data-walk="no" className="matrix-areas">
            <td role="presentation" colSpan={2} aria-hidden="true" />
            {groups.map(({ id, name, columns: span }) => (
              <th key={id} role="columnheader" scope="colgroup" colSpan={span} style={spanOf(span)} title={name}>
                <span>{name}</span>
              </th>
            ))}
          </tr>
        )}
        <tr role="row" className="matrix-places">
          <th role="columnheader" scope="col">
            {o.rows[rows].one}
          </th>
          <th role="columnheader" scope="col" data-sum>
            {o.matrix.sum}
          </th>
          {columns.map(({ id, name, short }) => (
            <th key={id} role="columnheader" scope="col" data-place={id}>
              <button type="button" tabIndex={-1} title={name}>
                <span>{short}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
})

const spanOf = (columns: number) => ({ '--span': columns }) as CSSProperties
