import { isPresent } from '@/model/cube/cell.ts'
import { figureName } from '@/model/profile/figureWords.ts'
import type { KeyFigure } from '@/model/profile/keyFigure.ts'
import type { ProfileScale } from '@/model/profile/profileScale.ts'
import { breakSpan } from '@/model/series/series.ts'
import { Sparkline } from '@/view/spark/Sparkline.tsx'
import { useProfileText } from '@/view/text/useProfileText.ts'

/** The figures over the periods, as a small line; of categories and single figures there is none to draw. */
export function TrendCell({ row, scale }: { readonly row: KeyFigure; readonly scale: ProfileScale }) {
  const { p, format } = useProfileText()
  const { indicator, points, breaks, period, area } = row
  const present = points.flatMap(({ cell, period: at }) => (isPresent(cell) ? [{ at, value: cell.value }] : []))
  const [first, last] = [present[0], present.at(-1)]
  const drawn = indicator.kind !== 'categorical' && first !== undefined && last !== undefined && points.length > 1
  // A screen reader hears nothing where there is nothing to draw: the value stands beside it.
  if (!drawn) return <td className="profile-trend">{' '}</td>
  const values = present.map(({ value }) => value)
  const named = (at: string) => format.period(at, indicator.yearMeaning)
  const description = p.sparklineText(
    named(first.at),
    named(last.at),
    format.value(Math.min(...values), indicator),
    format.value(Math.max(...values), indicator),
    present.length < points.length,
    format.list(breaks.map((one) => breakSpan(one, named))),
  )
  return (
    <td className="profile-trend">
      <Sparkline points={points} breaks={breaks} years={scale.years} values={scale.trend} period={period} title={p.sparkline(figureName(row, format), area.short)} description={description} />
    </td>
  )
}
