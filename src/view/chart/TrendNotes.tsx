import type { Indicator } from '@/contract/schema/catalogue.ts'
import { useText } from '../text/TextContext.tsx'
import type { TrendLines } from './trendLines.ts'

/** What the marks of the chart mean: numbered breaks, hollow points, lines that are not there. */
export function TrendNotes({ trend, indicator }: { readonly trend: TrendLines; readonly indicator: Indicator }) {
  const { t, format } = useText()
  const flags = [...new Set(trend.lines.flatMap(({ points }) => points.flatMap(({ cell }) => cell.flags)))].filter((flag) => flag !== 'break')
  return (
    <div className="trend-notes">
      {trend.breaks.length > 0 && (
        <>
          <p>{t.trend.breaks}</p>
          <ol>
            {trend.breaks.map(({ number, period, note }) => (
              <li key={period} value={number}>
                {format.period(period, indicator.yearMeaning)}: {note?.[format.locale] ?? format.flagNote('break')}
              </li>
            ))}
          </ol>
        </>
      )}
      {flags.length > 0 && (
        <ul>
          {trend.hollow && <li>{t.trend.hollow}</li>}
          {flags.map((flag) => (
            <li key={flag}>
              {format.flag(flag)}: {format.flagNote(flag)}
            </li>
          ))}
        </ul>
      )}
      {trend.leftOut > 0 && <p>{t.trend.others(trend.leftOut)}</p>}
      <p>
        {t.trend.gaps} <span className="screen-only">{t.trend.choosePeriod}</span>
      </p>
    </div>
  )
}
