import type { Indicator } from '@/contract/schema/catalogue.ts'
import { breakSpan } from '@/model/series/series.ts'
import { usePanelText } from '../text/usePanelText.ts'
import type { TrendLines } from './trendLines.ts'

/** What the marks of the chart mean: a key, and the numbered breaks. */
export function TrendNotes({ trend, indicator }: { readonly trend: TrendLines; readonly indicator: Indicator }) {
  const { p, format } = usePanelText()
  const bridged = trend.lines.some(({ kind, bridges }) => kind !== 'pointed' && bridges.length > 0)
  return (
    <div className="trend-notes">
      {(trend.hollow.length > 0 || bridged || trend.forecast !== undefined) && (
        <ul className="trend-keys">
          {trend.hollow.length > 0 && (
            <li>
              <span className="trend-hollow" aria-hidden="true" /> {format.list(trend.hollow.map((flag) => format.flag(flag)))}
            </li>
          )}
          {trend.forecast !== undefined && (
            <li>
              <span className="trend-dashes" aria-hidden="true" /> {p.trend.band}
            </li>
          )}
          {bridged && (
            <li>
              <span className="trend-dots" aria-hidden="true" /> {p.trend.dotted}
            </li>
          )}
        </ul>
      )}
      {trend.breaks.length > 0 && (
        <ol aria-label={p.trend.breaks}>
          {trend.breaks.map(({ number, mark }) => (
            <li key={number} value={number}>
              <b>{breakSpan(mark, (period) => format.period(period, indicator.yearMeaning))}</b> {mark.note[format.locale]}
            </li>
          ))}
        </ol>
      )}
      {trend.hollow.map((flag) => (
        <p key={flag}>
          {format.flag(flag)}: {format.flagNote(flag)}
        </p>
      ))}
      {trend.leftOut > 0 && <p>{p.trend.others(trend.leftOut)}</p>}
      <p>
        {p.trend.gaps} <span className="screen-only">{p.trend.choosePeriod}</span>
      </p>
    </div>
  )
}
