import type { Area } from '@/contract/schema/region.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Figures } from '@/model/figures/figures.ts'
import { forecastBounds } from '@/model/sentence/forecastBounds.ts'
import { useText } from '../text/TextContext.tsx'
import type { TrendLine } from './trendLines.ts'

interface Props {
  readonly figures: Pick<Figures, 'indicator' | 'cube' | 'by'>
  readonly lines: readonly TrendLine[]
  readonly pointed: Area | undefined
  readonly period: string
  readonly at: { readonly left: number; readonly top: number }
  readonly width: number
}

/** The figures of all lines that stand out in the period under the pointer, highest first. Our own HTML: ECharts' tooltip writes style attributes. */
export function TrendTooltip({ figures, lines, pointed, period, at, width }: Props) {
  const { format } = useText()
  const { indicator, cube, by } = figures
  const rows = lines
    .map(({ id, name, colour, kind }) => ({ id, name, colour, kind, cell: cube.cell(id, period, by), bounds: forecastBounds({ indicator, cube, period, by, format }, id) }))
    .toSorted((a, b) => (b.cell.value ?? Number.NEGATIVE_INFINITY) - (a.cell.value ?? Number.NEGATIVE_INFINITY))
  const side = at.left > width / 2 ? { right: width - at.left + 14 } : { left: at.left + 14 }
  return (
    <div className="trend-tooltip" style={{ ...side, top: Math.max(0, at.top - 20) }} aria-hidden="true">
      <p className="trend-tooltip-period">{format.period(period, indicator.yearMeaning)}</p>
      <table>
        <tbody>
          {rows.map(({ id, name, colour, cell, bounds }) => (
            <tr key={id} data-pointed={pointed?.id === id || undefined}>
              <th scope="row">
                <span className="trend-key" style={{ background: colour }} /> {name}
              </th>
              <td>
                {format.cellWords(cell, indicator)}
                {bounds !== undefined && isPresent(cell) && <small> ({bounds.join('–')})</small>}
                {cell.flags.length > 0 && <small> {cell.flags.map((flag) => format.flag(flag)).join(', ')}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
