import { useId } from 'react'
import type { BarCategory, BarRow } from '@/view/chart/barsOption.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'

interface Props {
  readonly rows: readonly BarRow[]
  readonly categories: readonly BarCategory[]
  readonly title: string
  /** What the rows are: periods or areas. */
  readonly first: string
}

/** The bars as a table: people and share of every category, the reason where there is no number, and who is in no known category. */
export function CrossTable({ rows, categories, title, first }: Props) {
  const { f, format } = useFlowText()
  const id = useId()
  const share = (people: number, total: number | undefined) => (total === undefined || total === 0 ? '' : `${format.number((100 * people) / total, 1)}\u00a0%`)
  const rest = rows.some(({ hidden }) => hidden > 0)
  return (
    <>
      <h3 className="flow-caption" id={id}>
        {f.tableOf(title)} <small>({f.people})</small>
      </h3>
      <SidewaysScroll label={{ by: id }} className="flow-scroll">
        <table className="flow-table" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {categories.map(({ id: category, name }) => (
              <th key={category} scope="col" className="flow-number">
                {name}
              </th>
            ))}
            {rest && (
              <th scope="col" className="flow-number">
                {f.cross.rest}
              </th>
            )}
            <th scope="col" className="flow-number">
              {f.cross.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, name, total, cells, hidden }) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map(({ id: category, people, absence }) => (
                <td key={category} className="flow-number">
                  {people === undefined ? (
                    <abbr title={format.absence(absence ?? 'unknown')}>{format.absenceSign(absence ?? 'unknown')}</abbr>
                  ) : (
                    <>
                      {format.number(people, 0)} <small>{share(people, total)}</small>
                    </>
                  )}
                </td>
              ))}
              {rest && (
                <td className="flow-number">
                  {format.number(hidden, 0)} <small>{hidden === 0 ? '' : share(hidden, total)}</small>
                </td>
              )}
              <td className="flow-number">{total === undefined ? format.absenceSign('unknown') : format.number(total, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      </SidewaysScroll>
    </>
  )
}
