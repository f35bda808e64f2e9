import { useId } from 'react'
import { commutersOf } from '@/model/flow/flowMatrix.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'

/** In- and out-commuters of every area, with their balance. */
export function CommutersTable({ set, title }: { readonly set: FlowSet; readonly title: string }) {
  const { f, format, locale } = useFlowText()
  const id = useId()
  const words = f.commuters
  const rows = commutersOf(set)
  const signed = (value: number) => `${value > 0 ? '+' : ''}${format.number(value, 0)}`
  return (
    <>
      <h3 className="flow-caption" id={id}>
        {words.heading}: {title}
      </h3>
      <SidewaysScroll label={{ by: id }} className="flow-scroll">
        <table className="flow-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            {[words.stay, words.incoming, words.outgoing, words.balance, words.unknown].map((word) => (
              <th key={word} scope="col" className="flow-number">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, stay, incoming, outgoing, balance, unknown }) => (
            <tr key={area}>
              <th scope="row">{set.nodes.get(area)?.name[locale] ?? area}</th>
              <td className="flow-number">{format.number(stay, 0)}</td>
              <td className="flow-number">{format.number(incoming, 0)}</td>
              <td className="flow-number">{format.number(outgoing, 0)}</td>
              <td className="flow-number">{signed(balance)}</td>
              <td className="flow-number">{format.number(unknown, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      </SidewaysScroll>
    </>
  )
}
