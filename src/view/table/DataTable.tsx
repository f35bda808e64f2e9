import { useEffect, useMemo, useRef, useState } from 'react'
import type { Choosing, Figures } from '@/model/figures/figures.ts'
import { isForecast } from '@/model/cube/forecast.ts'
import { usePanelText } from '../text/usePanelText.ts'
import { DataRow } from './DataRow.tsx'
import { FlagMarks } from './FlagMarks.tsx'
import { SignLegend } from './SignLegend.tsx'
import { nextOrder, sameColumn, sortRows, type TableOrder } from './sortRows.ts'
import './table.css'

export interface DataTableProps extends Figures, Choosing {}

/** More rows than this are shown only when asked for: a browser lays out 11,299 × 20 cells for many seconds. */
const FIRST = 120

/** All periods of an indicator as a table: sortable, with the signs of absences and the marks of flags, head and first column always in view. */
export function DataTable(props: DataTableProps) {
  const { indicator, cube, areas, benchmark, period, by, selected, pointed, onPoint, onSelect } = props
  const { p, format } = usePanelText()
  const frame = useRef<HTMLElement>(null)
  useShownColumn(frame, cube.periods.indexOf(period))
  const [order, setOrder] = useState<TableOrder>({ column: 'area', descending: false })
  const [selectedFirst, setSelectedFirst] = useState(true)
  const [all, setAll] = useState(false)
  const sorted = useMemo(() => sortRows({ areas, cube, by }, order, format), [areas, cube, by, order, format])
  const rows = selectedFirst ? [...sorted.filter(({ id }) => selected.includes(id)), ...sorted.filter(({ id }) => !selected.includes(id))] : sorted
  const shown = all ? rows : rows.slice(0, FIRST)
  const shared = { cube, by, indicator, period, onPoint, onSelect }
  const pinned = benchmark === undefined || areas.some(({ id }) => id === benchmark.id) ? [] : [benchmark]
  return (
    <section className="data-table" aria-label={p.table.heading}>
      <label className="data-table-option screen-only">
        <input type="checkbox" checked={selectedFirst} onChange={(event) => setSelectedFirst(event.target.checked)} />
        {p.table.selectedFirst}
      </label>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="data-table-frame" aria-label={p.table.scroll} tabIndex={0} ref={frame}>
        <table>
          <caption>{p.table.caption(indicator.name[format.locale], indicator.unit[format.locale])}</caption>
          <Head props={props} order={order} onOrder={(column) => setOrder(nextOrder(order, column))} />
          {pinned.length > 0 && (
            <tbody className="data-table-pinned">
              {pinned.map((area) => (
                <DataRow key={area.id} {...shared} area={area} chosen={false} pointed={area.id === pointed} pinned />
              ))}
            </tbody>
          )}
          <tbody>
            {shown.map((area) => (
              <DataRow key={area.id} {...shared} area={area} chosen={selected.includes(area.id)} pointed={area.id === pointed} pinned={false} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {p.table.showAll(rows.length)}
        </button>
      )}
      <SignLegend {...props} areas={[...pinned, ...shown]} />
    </section>
  )
}

interface HeadProps {
  readonly props: DataTableProps
  readonly order: TableOrder
  readonly onOrder: (column: TableOrder['column']) => void
}

function Head({ props, order, onOrder }: HeadProps) {
  const { p, format } = usePanelText()
  const { cube, indicator, period: shown } = props
  const columns: readonly { readonly column: TableOrder['column']; readonly label: string; readonly long: string }[] = [
    { column: 'area', label: p.table.area, long: p.table.area },
    ...cube.periods.map((period) => ({
      column: { period },
      label: format.periodShort(period, indicator.yearMeaning),
      long: `${format.period(period, indicator.yearMeaning)}${isForecast(cube, period) ? `, ${format.flag('forecast')}` : ''}`,
    })),
  ]
  return (
    <thead>
      <tr>
        {columns.map(({ column, label, long }) => {
          const active = sameColumn(order.column, column)
          const current = column !== 'area' && column.period === shown
          return (
            <th key={long} scope="col" data-current={current || undefined} data-ahead={(column !== 'area' && column.period === cube.forecast) || undefined} {...(active ? { 'aria-sort': order.descending ? 'descending' : 'ascending' } : {})}>
              <button type="button" title={p.table.sortBy(long)} onClick={() => onOrder(column)}>
                {label}
                {column !== 'area' && isForecast(cube, column.period) && <FlagMarks flags={['forecast']} />}
                <span className="data-table-arrow" aria-hidden="true">
                  {active ? (order.descending ? '▼' : '▲') : ''}
                </span>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** Brings the column of the period on screen into view; the oldest years stand first and are seldom asked for. `at`: its number among the periods. */
function useShownColumn(frame: React.RefObject<HTMLElement | null>, at: number): void {
  useEffect(() => {
    const box = frame.current
    const heads = box?.querySelectorAll<HTMLElement>('thead th')
    const column = heads?.[at + 1]
    if (!box || !column) return
    const left = column.offsetLeft - (heads[0]?.offsetWidth ?? 0)
    const right = column.offsetLeft + column.offsetWidth - box.clientWidth
    if (left < box.scrollLeft) box.scrollTo({ left })
    else if (right > box.scrollLeft) box.scrollTo({ left: right })
  }, [frame, at])
}
