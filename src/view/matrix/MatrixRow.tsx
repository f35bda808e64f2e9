import { memo } from 'react'
import type { MatrixRow as Row } from '@/model/offering/matrix.ts'
import { useOfferingText } from '../text/useOfferingText.ts'
import { drawCells, type Reading } from './drawCells.tsx'

interface Props {
  readonly row: Row
  readonly collapsed: boolean
  readonly reading: Reading
}

/** A programme or a group with its cells. Remembered: what lights up or is chosen is a mark on the row, and draws nothing anew. */
export const MatrixRow = memo(function MatrixRow({ row, collapsed, reading }: Props) {
  const { o, locale } = useOfferingText()
  if (row.type === 'group') {
    const name = row.name || o.matrix.withoutGroup
    return (
      <tr role="row" data-group={row.id} data-level={row.within.length}>
        <th role="rowheader" scope="row">
          <button type="button" tabIndex={-1} aria-expanded={!collapsed} title={name}>
            <span>{name}</span> <small>({row.programmes})</small>
          </button>
        </th>
        {drawCells(row, name, reading)}
      </tr>
    )
  }
  const name = row.programme.name[locale]
  return (
    <tr role="row" data-programme={row.programme.id} data-level={row.within.length}>
      <th role="rowheader" scope="row">
        <button type="button" tabIndex={-1} title={name}>
          <span>{name}</span>
        </button>
      </th>
      {drawCells(row, name, reading, row.programme.id)}
    </tr>
  )
})
