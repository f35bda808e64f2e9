import { isPresent } from '@/model/cube/cell.ts'
import { changeWords } from '@/model/profile/figureWords.ts'
import { holdsDemo, type KeyFigure } from '@/model/profile/keyFigure.ts'
import { FlagMarks } from '@/view/table/FlagMarks.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'

interface Props {
  readonly row: KeyFigure
  /** One of two areas: whose figure it is and its change stand here, where there is no column for them. */
  readonly change: boolean
}

/** The figure with its period, its counts and its flags; or the sign of its absence and the reason. */
export function ValueCell({ row, change }: Props) {
  const { p, format } = useProfileText()
  const { area, cell, indicator, period, missing, ahead } = row
  const counts = format.counts(cell)
  const changed = change ? changeWords(row, format) : ''
  return (
    <td className="profile-value">
      {change && <p className="profile-whose">{area.short}</p>}
      <p>
        {isPresent(cell) ? (
          <strong>{format.cellWords(cell, indicator)}</strong>
        ) : (
          <>
            <strong aria-hidden="true">{format.absenceSign(cell.absence)}</strong> <span>{format.absence(cell.absence)}</span>
          </>
        )}
        <FlagMarks flags={cell.flags} />
        {holdsDemo(row) && !cell.flags.includes('demo') && <FlagMarks flags={['demo']} />}
      </p>
      <p>
        {format.period(period, indicator.yearMeaning)}
        {counts !== undefined && ` · ${counts}`}
      </p>
      {ahead !== undefined && <p>{p.ahead(format.period(ahead.period, indicator.yearMeaning), format.cellWords(ahead.cell, indicator))}</p>}
      {missing !== undefined && <p>{p.missing(format.period(missing.period, indicator.yearMeaning), format.absence(missing.absence))}</p>}
      {changed !== '' && <p>{changed}</p>}
    </td>
  )
}
