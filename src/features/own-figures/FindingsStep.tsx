import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { OwnFigures, OwnResult } from '@/model/own/ownFigures.ts'
import { useOwnText } from '@/view/text/useOwnText.ts'
import { FindingItem } from './FindingItem.tsx'
import { placesOf } from './placesOf.ts'

interface Props {
  readonly catalogue: Catalogue
  /** The region on screen: offered first. */
  readonly region: string
  readonly result: OwnResult
  readonly leaveOutFaulty: boolean
  readonly onLeaveOut: (wanted: boolean) => void
  readonly onShow: (figures: OwnFigures, region: string) => void
  readonly onBack: () => void
}

/** What the check found, all at once, and the way to the map. */
export function FindingsStep({ catalogue, region, result, leaveOutFaulty, onLeaveOut, onShow, onBack }: Props) {
  const { o, format, locale } = useOwnText()
  const { findings, figures, rows, hidden, further } = result
  const count = (severity: 'error' | 'warning' | 'note') => findings.filter((finding) => finding.severity === severity).length
  const errors = count('error')
  const said = [
    ...(errors > 0 ? [o.findings.errors(errors)] : []),
    ...(count('warning') > 0 ? [o.findings.warnings(count('warning'))] : []),
    ...(count('note') > 0 ? [o.findings.notes(count('note'))] : []),
  ]
  const places = figures === undefined ? [] : placesOf(figures, catalogue, region)
  return (
    <div className="own-step">
      <p role="status">
        {o.findings.result(format.number(rows, 0), hidden === 0 ? undefined : format.number(hidden, 0), further === 0 ? undefined : format.number(further, 0))} {said.length === 0 ? o.findings.none : `${format.list(said)}.`}
      </p>
      {findings.length > 0 && (
        // A long list scrolls by itself, and by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <ul className="own-findings" aria-label={o.findings.heading} tabIndex={0}>
          {findings.map((finding, at) => (
            // Findings never change their order, and two may be alike.
            // oxlint-disable-next-line react/no-array-index-key
            <FindingItem key={at} finding={finding} />
          ))}
        </ul>
      )}
      {errors > 0 && (
        <div className="own-checks">
          <p>{o.findings.blocked}</p>
          <label>
            <input type="checkbox" checked={leaveOutFaulty} onChange={(event) => onLeaveOut(event.target.checked)} />
            {o.findings.leaveOut}
          </label>
        </div>
      )}
      {places.length > 0 && places.every(({ mapped }) => !mapped) && <p>{o.findings.noMap}</p>}
      <p className="button-row">
        {figures !== undefined &&
          places.map(({ id, name }, at) => (
            <button key={id} type="button" className={at === 0 ? 'button button-main' : 'button'} onClick={() => onShow(figures, id)}>
              {o.findings.show(name[locale])}
            </button>
          ))}
        <button type="button" className="button" onClick={onBack}>
          {o.findings.back}
        </button>
      </p>
    </div>
  )
}
