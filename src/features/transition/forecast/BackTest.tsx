import { useId } from 'react'
import type { Papers } from '@/contract/schema/paper.ts'
import type { Selection } from '@/model/cube/cube.ts'
import type { ForecastIndicator } from '@/model/flow/forecastSeries.ts'
import { useFlowText } from '@/view/text/useFlowText.ts'
import { SidewaysScroll } from '@/view/ui/SidewaysScroll.tsx'

interface Props {
  readonly papers: Papers
  readonly indicator: ForecastIndicator
  readonly by: Selection
}

/** How the forecast is made, in words, and what it would have been worth in earlier years. */
export function BackTest({ papers, indicator, by }: Props) {
  const { f, format } = useFlowText()
  const id = useId()
  const words = f.forecast.backTest
  const forecast = papers.forecasts?.find(({ table }) => table === indicator.paper)
  // The categories of the indicator are the series of its table; a contract test says so.
  const series = forecast?.series.find((one) => Object.values(by).includes(one.id)) ?? forecast?.series[0]
  if (forecast === undefined || series === undefined) return null
  const percent = (value: number) => `${format.number(value, 1)} %`
  return (
    <>
      <h3 className="flow-caption" id={id}>
        {words.heading}
      </h3>
      <ul className="forecast-method">
        {f.forecast.method({ last: forecast.rates.last, spread: forecast.rates.spread, base: format.period(forecast.base, indicator.yearMeaning) }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {series.checks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <SidewaysScroll label={{ by: id }} className="flow-scroll">
          <table className="flow-table" aria-labelledby={id}>
            <thead>
              <tr>
                <th scope="col">{words.ahead}</th>
                <th scope="col">{words.from}</th>
                {[words.cases, words.error, words.mean, words.bias, words.inside].map((word) => (
                  <th key={word} scope="col" className="flow-number">
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {series.checks.map(({ ahead, from, to, cases, error, mean, bias, inside }) => (
                <tr key={ahead}>
                  <th scope="row">{words.years(ahead)}</th>
                  <td className="forecast-span">{from === to ? from : `${from}–${to}`}</td>
                  <td className="flow-number">{format.number(cases, 0)}</td>
                  <td className="flow-number">{percent(error)}</td>
                  <td className="flow-number">{percent(mean)}</td>
                  <td className="flow-number">{`${bias > 0 ? '+' : ''}${percent(bias)}`}</td>
                  <td className="flow-number">{percent(inside)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </SidewaysScroll>
      )}
      <p className="flow-note">{words.read}</p>
      {series.checks.length < forecast.ahead && <p className="flow-note">{words.missing(series.checks.at(-1)?.ahead ?? 0)}</p>}
    </>
  )
}
