import { useId } from 'react'
import { bandKey } from '@/model/flow/changeFlows.ts'
import { matrixOf } from '@/model/flow/flowMatrix.ts'
import type { FlowSet } from '@/model/flow/flowSet.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'

interface Props {
  readonly set: FlowSet
  readonly table: Pick<FlowTable, 'sides'>
  readonly title: string
}

/** Origin × destination with totals: the equal of the picture, and all of it in words. */
export function FlowMatrixTable({ set, table, title }: Props) {
  const { f, format, locale } = useFlowText()
  const id = useId()
  const matrix = matrixOf(set)
  const name = (id: string) => set.nodes.get(id)?.name[locale] ?? id
  const share = (people: number, of: number) => (of === 0 ? '' : `${format.number((100 * people) / of, 1)}\u00a0%`)
  const reasons = new Map(set.closed.map((one) => [bandKey(one), one.absence]))
  const closed = [...reasons.values()].includes('suppressed')
  return (
    <>
      <h3 className="flow-caption" id={id}>
        {f.tableOf(title)} <small>({f.people})</small>
      </h3>
      <SidewaysScroll label={{ by: id }} className="flow-scroll">
        <table className="flow-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">
              {table.sides.from[locale]} → {table.sides.to[locale]}
            </th>
            {matrix.to.map((to) => (
              <th key={to} scope="col" className="flow-number">
                {name(to)}
              </th>
            ))}
            <th scope="col" className="flow-number">
              {f.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {matrix.from.map((from) => (
            <tr key={from}>
              <th scope="row">{name(from)}</th>
              {matrix.to.map((to) => {
                const cell = matrix.cell(from, to)
                const reason = reasons.get(bandKey({ from, to })) ?? 'suppressed'
                return (
                  <td key={to} className="flow-number">
                    {cell === 'closed' ? (
                      <abbr title={reason === 'suppressed' ? f.closed : format.absence(reason)}>{format.absenceSign(reason)}</abbr>
                    ) : (
                      <>
                        {format.number(cell.people, 0)} <small>{cell.people === 0 ? '' : share(cell.people, matrix.left(from))}</small>
                      </>
                    )}
                  </td>
                )
              })}
              <td className="flow-number">{format.number(matrix.left(from), 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{f.sum}</th>
            {matrix.to.map((to) => (
              <td key={to} className="flow-number">
                {format.number(matrix.arrived(to), 0)} <small>{share(matrix.arrived(to), matrix.total)}</small>
              </td>
            ))}
            <td className="flow-number">{format.number(matrix.total, 0)}</td>
          </tr>
        </tfoot>
      </table>
      {closed && (
        <p className="flow-note">
          {format.absenceSign('suppressed')} = {f.closed}
        </p>
      )}
      </SidewaysScroll>
    </>
  )
}
