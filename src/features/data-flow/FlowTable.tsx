import type { DataFlow } from '@/contract/schema/cooperation.ts'
import { formatPartialDate } from '@/model/format/formatPartialDate.ts'
import { useDataText } from '@/view/text/useDataText.ts'
import { isDirected } from './flowDrawing.ts'

/** The same flow as a table: steps and conditions. An unknown condition stands there as unknown; a row left out would look like none. */
export function FlowTable({ flow }: { readonly flow: DataFlow }) {
  const { d, locale } = useDataText()
  const words = d.flow
  const nameOf = (id: string) => flow.parties.find((party) => party.id === id)?.name[locale] ?? id
  const date = (value: string | undefined) => (value === undefined ? undefined : formatPartialDate(value, locale))
  const conditions: readonly (readonly [string, string | undefined])[] = [
    [words.purpose, flow.purpose?.[locale]],
    [words.legalBasis, flow.legalBasis?.[locale]],
    [words.rhythm, flow.rhythm?.[locale]],
    [words.lastDelivery, date(flow.lastDelivery)],
    [words.nextDelivery, date(flow.nextDelivery)],
  ]
  return (
    <div className="data-flow-tables">
      <table className="data-facts">
        <caption>{words.steps}</caption>
        <thead>
          <tr>
            {[words.from, words.to, words.what].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {flow.steps.map((step) => (
            <tr key={`${step.from} ${step.to} ${step.what.de}`}>
              <th scope="row">{nameOf(step.from)}</th>
              <td>{nameOf(step.to)}</td>
              <td>
                {step.what[locale]}
                {!isDirected(step, flow.parties) && <span className="data-unknown"> ({words.noDirection})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="data-facts data-terms">
        <caption>{words.conditions}</caption>
        <tbody>
          {conditions.map(([term, answer]) => (
            <tr key={term}>
              <th scope="row">{term}</th>
              <td>{answer ?? <Unknown />}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.missing}</th>
            <td>{flow.missing.length === 0 ? <Unknown /> : flow.missing.map((one) => one[locale]).join(' · ')}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Unknown() {
  const { d } = useDataText()
  return <span className="data-unknown">{d.unknown}</span>
}
