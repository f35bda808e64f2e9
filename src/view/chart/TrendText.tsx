import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { LineSegment } from '@/model/series/series.ts'
import { usePanelText } from '../text/usePanelText.ts'
import type { TrendLines } from './trendLines.ts'

interface Props {
  readonly trend: TrendLines
  readonly indicator: Indicator
  readonly periods: readonly string[]
}

/** The chart for who does not see it: first and last figure of every line that stands out. All figures are in the table. */
export function TrendText({ trend, indicator, periods }: Props) {
  const { p, format } = usePanelText()
  const [first, last] = [periods[0], periods.at(-1)]
  const say = ({ period, cell }: LineSegment[number]): string => `${format.period(period, indicator.yearMeaning)} ${format.cellWords(cell, indicator)}`
  if (first === undefined || last === undefined) return null
  return (
    <div className="visually-hidden">
      <p>
        {p.trend.chart(indicator.name[format.locale], format.period(first, indicator.yearMeaning), format.period(last, indicator.yearMeaning))}
      </p>
      <ul aria-label={p.trend.asText}>
        {trend.lines.flatMap(({ id, name, segments, ahead, range }) => {
          const [start, end] = [segments[0]?.[0], segments.at(-1)?.at(-1)]
          const [far, bounds] = [ahead.at(-1), range.at(-1)]
          if (start === undefined || end === undefined) return []
          return [
            <li key={id}>
              {p.trend.summary(name, say(start), say(end))}
              {far !== undefined && `; ${format.flag('forecast')}: ${say(far)}`}
              {far !== undefined && bounds !== undefined && ` (${format.value(bounds.low, indicator)} – ${format.value(bounds.high, indicator)})`}
            </li>,
          ]
        })}
      </ul>
    </div>
  )
}
