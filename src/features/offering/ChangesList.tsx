import { useMemo } from 'react'
import { isSomething } from '@/model/offering/amount.ts'
import { amountSign, amountWords } from '@/model/offering/amountText.ts'
import { type ChangeSide, changesBetween, type OfferChange } from '@/model/offering/changes.ts'
import { changeSentence } from '@/model/offering/offeringSentence.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import type { MatrixPlace } from '@/view/matrix/useMarks.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'
import type { OfferingChoice } from './offeringChoice.ts'
import { type OfferingScene, programmeName } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly onChange: (patch: Partial<OfferingChoice>) => void
  readonly onSelect: (place: MatrixPlace) => void
}

/** Nobody reads more rows than this at once. */
const MOST_ROWS = 200

/** What opened, closed, changed its form or fell below the class size since another period. */
export function ChangesList({ scene, choice, onChange, onSelect }: Props) {
  const { o, format } = useOfferingText()
  const { offering } = scene
  const { since, period, programme, field } = choice
  const changes = useMemo(() => {
    if (since === undefined) return []
    const within = new Set(offering.programmes.filter((one) => (programme === undefined ? field === undefined || one.field === field : one.id === programme)).map(({ id }) => id))
    return changesBetween(offering, since, period).filter((change) => within.has(change.programme))
  }, [offering, since, period, programme, field])
  if (since === undefined) return <p>{o.changes.only}</p>
  const { head } = o.changes
  const when = (id: string) => format.period(id, offering.yearMeaning)
  return (
    <>
      <div className="offering-list-choice">
        <SelectField
          label={o.changes.since}
          options={offering.periods.filter((one) => one < period).map((id) => ({ id, name: when(id) }))}
          chosen={since}
          onChoose={(id) => onChange({ since: id })}
        />
        <p className="offering-list-sentence">{changeSentence(changes, since, { offering, format })}</p>
      </div>
      {changes.length > 0 && (
        <SidewaysScroll label={o.changes.caption(when(since), when(period))} className="offering-scroll">
          <table className="offering-table">
            <caption>{o.changes.caption(when(since), when(period))}</caption>
            <thead>
              <tr>
                <th scope="col">{head.kind}</th>
                <th scope="col">{head.programme}</th>
                <th scope="col">{head.place}</th>
                <th scope="col">{head.before}</th>
                <th scope="col">{head.after}</th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, MOST_ROWS).map((change) => (
                <Row key={`${change.kind} ${change.programme} ${change.place} ${change.after.forms.map(({ id }) => id).join('+')}`} scene={scene} change={change} onSelect={onSelect} />
              ))}
            </tbody>
          </table>
        </SidewaysScroll>
      )}
      {changes.length > MOST_ROWS && <p className="offering-note">{o.changes.shown(MOST_ROWS, changes.length)}</p>}
    </>
  )
}

function Row({ scene, change, onSelect }: { readonly scene: OfferingScene; readonly change: OfferChange; readonly onSelect: Props['onSelect'] }) {
  const { o, format } = useOfferingText()
  const { kind, programme, place, before, after } = change
  return (
    <tr>
      <td>
        <span className="offering-change" data-kind={kind}>
          {o.changes.kinds[kind]}
        </span>
      </td>
      <th scope="row">
        <button type="button" className="link-button" onClick={() => onSelect({ programme, place })}>
          {programmeName(scene.offering, programme, format)}
        </button>
      </th>
      <td>{scene.placeName(place)}</td>
      {kind === 'fell-below' ? (
        <td colSpan={2}>{o.changes.firstYear(amountSign(before.firstYear, format), amountSign(after.firstYear, format))}</td>
      ) : (
        <>
          <td>
            <Side side={before} />
          </td>
          <td>
            <Side side={after} />
          </td>
        </>
      )}
    </tr>
  )
}

/** "Teilzeit, 38 Schülerinnen und Schüler"; a dash where there was nothing. */
function Side({ side: { forms, pupils } }: { readonly side: ChangeSide }) {
  const { format, locale } = useOfferingText()
  const words = [forms.map(({ name }) => name[locale]).join(' + '), isSomething(pupils) ? amountWords(pupils, 'pupils', format) : ''].filter((part) => part !== '')
  return words.length === 0 ? '–' : words.join(', ')
}
