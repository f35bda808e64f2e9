import { memo } from 'react'
import { type Absence, ABSENCES } from '@/contract/absence.ts'
import { type Attendance, ATTENDANCES } from '@/contract/offer.ts'
import { CLASS_FLAGS } from '@/model/offering/classFlag.ts'
import type { ChangeKind } from '@/model/offering/changes.ts'
import type { OfferMatrix } from '@/model/offering/matrix.ts'
import type { Offering } from '@/model/offering/offering.ts'
import { useOfferingText } from '../text/useOfferingText.ts'
import './signs.css'
import './matrixLegend.css'

interface Props {
  readonly matrix: OfferMatrix
  readonly offering: Pick<Offering, 'thresholds'>
  /** Kinds of change that are marked in it. */
  readonly changes?: readonly ChangeKind[]
}

const NO_CHANGES: readonly ChangeKind[] = []

/** Explains the shapes, bars and signs that occur in a matrix, and where the class size comes from. Remembered: it looks through all cells. */
export const MatrixLegend = memo(function MatrixLegend({ matrix, offering: { thresholds }, changes = NO_CHANGES }: Props) {
  const { o, format, locale } = useOfferingText()
  const { forms, flags, absences } = signsIn(matrix)
  return (
    <dl className="matrix-legend offer-signs" aria-label={o.matrix.legend}>
      {forms.map((form) => (
        <div key={form}>
          <dt data-form={form} />
          <dd>{form.includes(' ') ? o.matrix.both : o.attendance[form as Attendance]}</dd>
        </div>
      ))}
      {flags.map((flag) => (
        <div key={flag}>
          <dt data-flag={flag} />
          <dd>{o.flags[flag]}</dd>
        </div>
      ))}
      {changes.map((kind) => (
        <div key={kind}>
          <dt data-change={kind} />
          <dd>{o.changes.kinds[kind]}</dd>
        </div>
      ))}
      {absences.map((reason) => (
        <div key={reason}>
          <dt>{format.absenceSign(reason)}</dt>
          <dd>{format.absence(reason)}</dd>
        </div>
      ))}
      {thresholds !== undefined && flags.length > 0 && (
        <div className="matrix-legend-source">
          <dt />
          <dd>
            {o.matrix.legendClass(format.number(thresholds.target, 0))}: {thresholds.source[locale]}
          </dd>
        </div>
      )}
    </dl>
  )
})

/** Signs in the rows of programmes, each once. */
function signsIn({ rows }: OfferMatrix) {
  const cells = rows.filter(({ type }) => type === 'programme').flatMap((row) => row.cells.filter((cell) => cell !== undefined))
  const both = cells.some(({ attendances }) => attendances.includes('full-time') && attendances.includes('part-time'))
  const flags = new Set(cells.map(({ flag }) => flag))
  const reasons = new Set<Absence | undefined>(cells.flatMap(({ figures }) => Object.values(figures).map(({ reason }) => reason)))
  return {
    forms: [...ATTENDANCES.filter((form) => cells.some(({ attendances }) => attendances.includes(form))), ...(both ? ['full-time part-time'] : [])],
    flags: CLASS_FLAGS.filter((flag) => flags.has(flag)),
    absences: ABSENCES.filter((reason) => reasons.has(reason)),
  }
}
