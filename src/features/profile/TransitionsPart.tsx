import { useId } from 'react'
import type { FlowEntry } from '@/contract/schema/transition.ts'
import type { OfferingEntry } from '@/contract/schema/offering.ts'
import type { Area } from '@/contract/schema/region.ts'
import { isPresent } from '@/model/cube/cell.ts'
import { commutersOf } from '@/model/flow/flowMatrix.ts'
import { flowsAt } from '@/model/flow/flowSet.ts'
import { residenceFlowId, residenceFlowName } from '@/model/flow/residenceFlows.ts'
import { residenceTable } from '@/model/flow/residenceTable.ts'
import { transitionRate } from '@/model/flow/transitionRate.ts'
import { useFlow } from '@/query/useFlow.ts'
import { useOffering, useResidence, useSites } from '@/query/useOffering.ts'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { partHeading, type PlacedArea, type ProfileScene } from './profileScene.ts'

interface Props {
  readonly scene: ProfileScene
  readonly place: PlacedArea
  /** The figures are there: now the files of flows may be asked for. */
  readonly wanted: boolean
}

interface OneProps {
  readonly scene: ProfileScene
  readonly area: Area
}

/** Where young people of the area go after school, and who commutes to school, as far as a table counts it. */
export function TransitionsPart({ scene, place: { area, level }, wanted }: Props) {
  const { t, p } = useProfileText()
  const id = useId()
  const { entry } = scene
  const flows = (entry.flows ?? []).filter(({ areas }) => areas.includes(area.id))
  const residences = level.id === entry.defaultLevel ? (entry.offerings ?? []).filter(({ places, residence }) => places === 'sites' && residence !== undefined) : []
  const known = flows.length + residences.length > 0
  return (
    <section className="profile-part" aria-labelledby={id}>
      <h2 id={id}>{partHeading(p.transitions, area, scene)}</h2>
      {!known && <p>{p.transitionsNone}</p>}
      {known && !wanted && <p>{t.app.loading}</p>}
      {wanted && flows.map((flow) => <OneFlow key={flow.flow} scene={scene} area={area} flow={flow} />)}
      {wanted && residences.map((offering) => <OneResidence key={offering.offering} scene={scene} area={area} offering={offering} />)}
    </section>
  )
}

function OneFlow({ scene: { catalogue, region }, area, flow }: OneProps & { readonly flow: FlowEntry }) {
  const id = useId()
  const { t, p, format, locale } = useProfileText()
  const file = useFlow(catalogue, region.id, flow.flow)
  if (file.status === 'failed') return <FileFault error={file.error} onRetry={file.retry} />
  if (file.data === undefined) return <p role="status">{t.app.loading}</p>
  const table = file.data
  const asked = { areas: [area.id], period: table.periods.at(-1) ?? '', by: {} }
  const left = flowsAt(table, asked).origins.reduce((sum, origin) => sum + origin.left, 0)
  const heading = p.rates(table.people[locale], format.number(left, 0), table.name[locale], format.period(asked.period, table.yearMeaning))
  return (
    <div className="profile-offering">
      <h3 id={id}>
        <ViewLink to={{ page: 'transition', section: flow.flow, filter: { area: area.id } }} className="profile-link" label={`${heading} (${p.transitions})`}>
          {heading}
        </ViewLink>{' '}
        {table.demo && <span className="demo-badge">{p.demo}</span>}
      </h3>
      <table className="profile-list" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{p.rateColumns.to}</th>
            <th scope="col" className="profile-number">
              {p.rateColumns.rate}
            </th>
            <th scope="col" className="profile-number">
              {p.rateColumns.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.to.map((to) => {
            const rate = transitionRate(table, { ...asked, to })
            return (
              <tr key={to}>
                <th scope="row">{table.nodes.get(to)?.name[locale] ?? to}</th>
                <td className="profile-number">{isPresent(rate) ? `${format.number(rate.value, 1)}\u00a0%` : <abbr title={format.absence(rate.absence)}>{format.absenceSign(rate.absence)}</abbr>}</td>
                <td className="profile-number">{rate.numerator === undefined ? '' : format.number(rate.numerator, 0)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function OneResidence({ scene: { catalogue, region }, area, offering }: OneProps & { readonly offering: OfferingEntry }) {
  const { t, p, format, locale } = useProfileText()
  const files = [useOffering(catalogue, region.id, offering.offering), useResidence(catalogue, region.id, offering.offering), useSites(catalogue, region.id)] as const
  const [{ data: offers }, { data: residence }, { data: sites }] = files
  const failed = files.find(({ status }) => status === 'failed')
  if (failed?.error !== undefined) return <FileFault error={failed.error} onRetry={failed.retry} />
  if (offers === undefined || residence === undefined || sites === undefined) return <p role="status">{t.app.loading}</p>
  const table = residenceTable(offers, residence, sites, region)
  const period = table.periods.at(-1) ?? ''
  const own = commutersOf(flowsAt(table, { areas: table.areas, period, by: {} })).find((one) => one.area === area.id)
  const number = (people: number) => format.number(people, 0)
  const name = residenceFlowName(offering.demo)[locale]
  return (
    <div className="profile-offering">
      <h3>
        <ViewLink to={{ page: 'transition', section: residenceFlowId(offering.offering) }} className="profile-link" label={`${name} (${p.transitions})`}>
          {name}
        </ViewLink>{' '}
        {offering.demo && <span className="demo-badge">{p.demo}</span>}
      </h3>
      <p>
        {own === undefined
          ? p.transitionsNone
          : p.commuters(number(own.incoming), number(own.outgoing), `${own.balance > 0 ? '+' : ''}${number(own.balance)}`, number(own.stay), format.periodInSentence(period, table.yearMeaning))}
      </p>
    </div>
  )
}
