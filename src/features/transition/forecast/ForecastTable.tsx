import { useId } from 'react'
import type { Cell } from '@/model/cube/cell.ts'
import type { ForecastIndicator, ForecastRow } from '@/model/flow/forecastSeries.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'

interface Props {
  readonly rows: readonly ForecastRow[]
  readonly indicator: ForecastIndicator
  readonly title: string
}

/** All years of a series, counted and forecast in columns of their own: nobody takes the one for the other. */
export function ForecastTable({ rows, indicator, title }: Props) {
  const { f, format } = useFlowText()
  const id = useId()
  const words = f.forecast
  const said = (cell: Cell) => (cell.absence === undefined ? format.cell(cell, indicator) : <abbr title={format.absence(cell.absence)}>{format.absenceSign(cell.absence)}</abbr>)
  return (
    <>
      <h3 className="flow-caption" id={id}>
        {f.tableOf(title)}
      </h3>
      <SidewaysScroll label={{ by: id }} className="flow-scroll">
        <table className="flow-table" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{words.year}</th>
              {[words.counted, format.flag('forecast'), words.low, words.high].map((word) => (
                <th key={word} scope="col" className="flow-number">
                  {word}
                </th>
              ))}
              <th scope="col">{words.notes}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ period, ahead, cell, low, high }) => (
              <tr key={period} data-ahead={ahead || undefined}>
                <th scope="row">{format.period(period, indicator.yearMeaning)}</th>
                <td className="flow-number">{ahead ? '' : said(cell)}</td>
                <td className="flow-number">{ahead ? said(cell) : ''}</td>
                <td className="flow-number">{ahead ? said(low) : ''}</td>
                <td className="flow-number">{ahead ? said(high) : ''}</td>
                <td>{cell.flags.map((flag) => format.flag(flag)).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </>
  )
}
