import type { Plot } from './plotOf.ts'
import { TREND_INK } from './trendInk.ts'
import { PERIOD_OPACITY, PERIOD_WIDTH } from './trendOption.ts'

interface Props {
  readonly plot: Plot
  readonly year: number
}

/** A border and no background: paper leaves backgrounds out. */
const BAND = { borderLeft: `${PERIOD_WIDTH}px solid ${TREND_INK.cursor}`, opacity: PERIOD_OPACITY }

/** The band behind the year on screen. It lies under the drawing and moves by itself: drawing a hundred lines anew for a step of the year costs five times as much as the map. */
export const PeriodMark = ({ plot: { zero, perYear, top, bottom }, year }: Props) => (
  <div className="period-mark" style={{ ...BAND, top, height: bottom - top, transform: `translateX(${zero + year * perYear - PERIOD_WIDTH / 2}px)` }} />
)
