import { ABSENCES, FLAGS } from '@/contract/absence.ts'
import type { Figures } from '@/model/figures/figures.ts'
import { usePanelText } from '../text/usePanelText.ts'

/** Explains the signs and marks that really occur in the rows on screen. */
export function SignLegend({ cube, areas, by }: Pick<Figures, 'cube' | 'areas' | 'by'>) {
  const { p, format } = usePanelText()
  const cells = areas.flatMap(({ id }) => cube.periods.map((period) => cube.cell(id, period, by)))
  const reasons = ABSENCES.filter((reason) => cells.some(({ absence }) => absence === reason))
  const flags = FLAGS.filter((flag) => cells.some((cell) => cell.flags.includes(flag)))
  if (reasons.length + flags.length === 0) return null
  return (
    <dl className="sign-legend" aria-label={p.table.signs}>
      {reasons.map((reason) => (
        <div key={reason}>
          <dt>{format.absenceSign(reason)}</dt>
          <dd>{format.absenceNote(reason)}</dd>
        </div>
      ))}
      {flags.map((flag) => (
        <div key={flag}>
          <dt>
            <sup>{format.flagMark(flag)}</sup>
          </dt>
          <dd>
            {format.flag(flag)}: {format.flagNote(flag)}
          </dd>
        </div>
      ))}
      {reasons.length > 0 && (
        <div>
          <dt>0</dt>
          <dd>{p.table.zero}</dd>
        </div>
      )}
    </dl>
  )
}
