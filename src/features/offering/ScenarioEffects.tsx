import { OTHER_RESIDENCE } from '@/contract/offer.ts'
import type { Amount } from '@/model/offering/amount.ts'
import { amountSign } from '@/model/offering/amountText.ts'
import { offerKey } from '@/model/offering/offering.ts'
import type { EffectSide, ScenarioOutcome } from '@/model/offering/scenario/applyScenario.ts'
import { waysByArea } from '@/model/offering/scenario/waysOf.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'
import { type OfferingScene, programmeName } from './offeringScene.ts'

interface Props {
  readonly scene: OfferingScene
  readonly outcome: ScenarioOutcome
}

/** Before and after, side by side: sizes and class sizes of the offers, and ways of those concerned by where they live. */
export function ScenarioEffects({ scene, outcome }: Props) {
  const { o, format, locale } = useOfferingText()
  const { head } = o.scenario
  const formName = (id: string) => scene.offering.forms.find((form) => form.id === id)?.name[locale] ?? id
  const kilometres = (way: number | undefined) => (way === undefined ? o.scenario.noWay : o.page.kilometres(format.number(way, 0)))
  return (
    <div className="offering-effects">
      <SidewaysScroll label={o.scenario.effects} className="offering-scroll">
        <table className="offering-table">
          <caption>{o.scenario.effects}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {head.offer}
              </th>
              <Pair head={head.pupils} />
              <Pair head={head.firstYear} />
              <Pair head={head.class} />
            </tr>
            <tr>
              {['pupils', 'firstYear', 'class'].map((group) => [
                <th scope="col" key={`${group} before`}>
                  {head.before}
                </th>,
                <th scope="col" key={`${group} after`}>
                  {head.after}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {outcome.effects.map(({ offer, before, after }) => (
              <tr key={offerKey(offer)}>
                <th scope="row">
                  {scene.placeName(offer.place)}, {programmeName(scene.offering, offer.programme, format)} ({formName(offer.form)})
                </th>
                <Sides before={before} after={after} amount={({ pupils }) => pupils} />
                <Sides before={before} after={after} amount={({ firstYear }) => firstYear} />
                <td>{before === undefined ? o.scenario.isNew : before.flag && o.flags[before.flag]}</td>
                <td>{after === undefined ? o.scenario.gone : after.flag && o.flags[after.flag]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
      <table className="offering-table">
        <caption>{o.scenario.ways}</caption>
        <thead>
          <tr>
            <th scope="col">{head.area}</th>
            <th scope="col" className="offering-number">
              {head.moved}
            </th>
            <th scope="col" className="offering-number">
              {head.before}
            </th>
            <th scope="col" className="offering-number">
              {head.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {waysByArea(outcome.moves).map(({ area, pupils, before, after }) => (
            <tr key={area}>
              <th scope="row">{area === OTHER_RESIDENCE ? o.scenario.otherResidence : scene.areaName(area)}</th>
              <td className="offering-number">{amountSign(pupils, format)}</td>
              <td className="offering-number">{kilometres(before)}</td>
              <td className="offering-number">{kilometres(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Pair = ({ head }: { readonly head: string }) => (
  <th scope="colgroup" colSpan={2}>
    {head}
  </th>
)

function Sides({ before, after, amount }: { readonly before: EffectSide | undefined; readonly after: EffectSide | undefined; readonly amount: (side: EffectSide) => Amount }) {
  const { format } = useOfferingText()
  return [before, after].map((side, at) => (
    // Two columns, always in this order.
    // oxlint-disable-next-line react/no-array-index-key
    <td key={at} className="offering-number">
      {side === undefined ? '–' : amountSign(amount(side), format)}
    </td>
  ))
}
