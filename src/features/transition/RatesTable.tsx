import { useId } from 'react'
import type { Selection } from '@/model/cube/cube.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { transitionRate } from '@/model/flow/transitionRate.ts'
import { isPresent } from '@/model/cube/cell.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'

interface Props {
  readonly table: FlowTable
  /** Areas added up, and what they are called. */
  readonly areas: readonly string[]
  readonly title: string
  readonly by: Selection
  /** The origin asked for; undefined: all of them. */
  readonly from: string | undefined
}

/** Transition rates over the years: which share of those who left reached each destination, sums over sums, or the reason why that is not said. */
export function RatesTable({ table, areas, title, by, from }: Props) {
  const { f, format, locale } = useFlowText()
  const id = useId()
  const destinations = table.to.filter((to) => table.nodes.get(to)?.remainder === undefined)
  const origin = from === undefined ? '' : ` (${f.controls.from(table.nodes.get(from)?.name[locale] ?? from)})`
  return (
    <>
      <h3 className="flow-caption" id={id}>
        {f.rates(title)}
        {origin} <small>({f.ratesUnit})</small>
      </h3>
      <SidewaysScroll label={{ by: id }} className="flow-scroll">
        <table className="flow-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{table.sides.to[locale]}</th>
              {table.periods.map((period) => (
                <th key={period} scope="col" className="flow-number">
                  {format.periodShort(period, table.yearMeaning)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {destinations.map((to) => (
              <tr key={to}>
                <th scope="row">{table.nodes.get(to)?.name[locale] ?? to}</th>
                {table.periods.map((period) => {
                  const rate = transitionRate(table, { areas, period, by, to, ...(from === undefined ? {} : { from }) })
                  return (
                    <td key={period} className="flow-number">
                      {isPresent(rate) ? format.number(rate.value, 1) : <abbr title={format.absence(rate.absence)}>{format.absenceSign(rate.absence)}</abbr>}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </>
  )
}
