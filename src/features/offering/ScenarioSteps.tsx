import { useState } from 'react'
import type { Offer } from '@/model/offering/offering.ts'
import type { ScenarioAction } from '@/model/offering/scenario/scenarioText.ts'
import { SelectField } from '@/view/control/SelectField.tsx'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import type { OfferingScene } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly programme: string
  readonly period: string
  readonly actions: readonly ScenarioAction[]
  readonly onChange: (actions: readonly ScenarioAction[]) => void
}

/** For each offer of a programme: it stays, closes, or is merged with another; and where one could be opened. */
export function ScenarioSteps({ scene, programme, period, actions, onChange }: Props) {
  const { o, format } = useOfferingText()
  const { offering } = scene
  const offers = offering.offersOf(period).filter((offer) => offer.programme === programme)
  const change = (offer: Offer, value: string) => {
    const others = actions.filter((action) => action.kind === 'open' || !isOf(action, offer))
    const { place, form } = offer
    if (value === '') onChange(others)
    else if (value === 'close') onChange([...others, { kind: 'close', place, programme, form }])
    else onChange([...others, { kind: 'merge', place, programme, form, into: value }])
  }
  return (
    <div className="offering-steps-form">
      {offers.map((offer) => {
        const chosen = actions.find((action) => action.kind !== 'open' && isOf(action, offer))
        const form = offering.forms.find(({ id }) => id === offer.form)?.name[format.locale] ?? offer.form
        const partners = [...new Set(offers.map(({ place }) => place))].filter((place) => place !== offer.place)
        return (
          <SelectField
            key={`${offer.place} ${offer.form}`}
            label={`${scene.placeName(offer.place)} (${form})`}
            options={[{ id: '', name: o.scenario.keep }, { id: 'close', name: o.scenario.close }, ...partners.map((place) => ({ id: place, name: o.scenario.mergeInto(scene.placeName(place)) }))]}
            chosen={chosen === undefined ? '' : chosen.kind === 'merge' ? chosen.into : 'close'}
            onChoose={(value) => change(offer, value)}
          />
        )
      })}
      <OpenOffer scene={scene} offers={offers} onOpen={(place, form) => onChange([...actions, { kind: 'open', place, programme, form }])} />
    </div>
  )
}

const isOf = (action: ScenarioAction, { place, programme, form }: Offer): boolean => action.place === place && action.programme === programme && action.form === form

/** A place and a form in which the programme does not exist yet. */
function OpenOffer({ scene: { offering, placeName }, offers, onOpen }: { readonly scene: OfferingScene; readonly offers: readonly Offer[]; readonly onOpen: (place: string, form: string) => void }) {
  const { o, format } = useOfferingText()
  const [place, setPlace] = useState('')
  const [form, setForm] = useState(offers[0]?.form ?? offering.forms[0]?.id ?? '')
  const free = offering.placeIds.filter((id) => !offers.some((offer) => offer.place === id && offer.form === form))
  const places = free.map((id) => ({ id, name: placeName(id) })).sort((a, b) => format.compare(a.name, b.name))
  return (
    <div className="offering-open">
      <SelectField label={o.scenario.open} options={[{ id: '', name: o.scenario.openAt }, ...places]} chosen={free.includes(place) ? place : ''} onChoose={setPlace} />
      <SelectField label={o.scenario.openForm} options={offering.forms.map(({ id, name }) => ({ id, name: name[format.locale] }))} chosen={form} onChoose={setForm} />
      <button
        type="button"
        className="button"
        disabled={!free.includes(place)}
        onClick={() => {
          onOpen(place, form)
          setPlace('')
        }}
      >
        {o.scenario.add}
      </button>
    </div>
  )
}
