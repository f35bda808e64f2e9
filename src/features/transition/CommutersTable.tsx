import { useId } from 'react'
import { commutersOf } from '@/model/flow/flowMatrix.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'

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
      {/* The table is wider than a phone: it scrolls by itself, and by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="flow-scroll" role="region" aria-labelledby={id} tabIndex={0}>
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
      </div>
    </>
  )
}
