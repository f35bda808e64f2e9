import { isPresent } from '@/model/cube/cell.ts'
import { changeWords } from '@/model/profile/figureWords.ts'
import { holdsDemo, type KeyFigure } from '@/model/profile/keyFigure.ts'
import { FlagMarks } from '@/view/table/FlagMarks.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'

interface Props {
  readonly row: KeyFigure
  /** Whether the change stands here, where there is no column for it. */
  readonly change: boolean
}

/** The figure with its period, its counts and its flags; or the sign of its absence and the reason. */
export function ValueCell({ row, change }: Props) {
  const { p, format } = useProfileText()
  const { cell, indicator, period, missing } = row
  const counts = format.counts(cell)
  const changed = change ? changeWords(row, format) : ''
  return (
    <td className="profile-value">
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
      {missing !== undefined && <p>{p.missing(format.period(missing.period, indicator.yearMeaning), format.absence(missing.absence))}</p>}
      {changed !== '' && <p>{changed}</p>}
    </td>
  )
}
