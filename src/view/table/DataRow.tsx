import { memo } from 'react'
import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Choosing, Figures } from '@/model/figures/figures.ts'
import { useText } from '../text/TextContext.tsx'
import { FlagMarks } from './FlagMarks.tsx'

interface Props extends Pick<Figures, 'cube' | 'by' | 'indicator' | 'period'>, Pick<Choosing, 'onPoint' | 'onSelect'> {
  readonly area: Area
  readonly chosen: boolean
  readonly pointed: boolean
  /** The benchmark above the others: it cannot be chosen. */
  readonly pinned: boolean
}

/** All periods of one area. Remembered: pointing at one area must not draw a hundred others anew. */
export const DataRow = memo(function DataRow({ area, cube, by, indicator, period: shown, chosen, pointed, pinned, onPoint, onSelect }: Props) {
  const { format } = useText()
  return (
    <tr
      data-selected={chosen || undefined}
      data-pointed={pointed || undefined}
      onMouseEnter={() => onPoint(area.id)}
      onMouseLeave={() => onPoint(undefined)}
    >
      <th scope="row">
        {pinned ? (
          inLanguage(area.short, format.locale)
        ) : (
          <button type="button" aria-pressed={chosen} onClick={(event) => onSelect(area.id, event.shiftKey || event.ctrlKey || event.metaKey)}>
            {area.short}
          </button>
        )}
      </th>
      {cube.periods.map((period) => {
        const cell = cube.cell(area.id, period, by)
        return (
          <td key={period} data-current={period === shown || undefined} data-absent={cell.absence} data-ahead={period === cube.forecast || undefined} title={cell.absence && format.absenceNote(cell.absence)}>
            {cell.absence === undefined ? (
              format.cell(cell, indicator)
            ) : (
              <>
                <span aria-hidden="true">{format.absenceSign(cell.absence)}</span>
                <span className="visually-hidden">{format.absence(cell.absence)}</span>
              </>
            )}
            <FlagMarks flags={cell.flags} />
          </td>
        )
      })}
    </tr>
  )
})
