import { inLanguage } from '@/model/area/exonyms.ts'
import { isPresent } from '@/model/cube/cell.ts'
import { cellsOf } from '@/model/choropleth/indicatorChoropleth.ts'
import { isForecast } from '@/model/cube/forecast.ts'
import { forecastBounds } from '@/model/sentence/forecastBounds.ts'
import { rankOf } from '@/model/series/rank.ts'
import { breaksOf, previousPoint, seriesOf } from '@/model/series/series.ts'
import { useText } from '@/view/text/TextContext.tsx'
import type { Scene } from './scene.ts'
import './areaNote.css'

/** All that is known of one area in one period: figure, counts, place, change, flags. Stands in the map's tooltip. */
export function AreaNote({ scene, area }: { readonly scene: Scene; readonly area: string }) {
  const { t, format } = useText()
  const { view, cube, indicator, level, areas } = scene
  const cell = cube.cell(area, view.period, view.by)
  const rank = level.areas.includes(area) ? rankOf(area, cellsOf({ ...view, cube, areas: level.areas }), indicator) : undefined
  const breaks = breaksOf(cube.breaks, area)
  const bounds = forecastBounds({ ...view, indicator, cube, format }, area)
  const points = seriesOf(cube, area, view.by).filter(({ period }) => !isForecast(cube, period))
  const before = indicator.kind === 'index' ? undefined : previousPoint(points, view.period, breaks)
  const change = before?.breaks.length === 0 ? format.change(cell, before.point.cell, indicator) : undefined
  const counts = format.counts(cell)
  return (
    <div className="area-note">
      <p className="area-note-name">{inLanguage(areas.get(area)?.name ?? area, format.locale)}</p>
      <p className="area-note-value">
        {format.cellWords(cell, indicator)}
        {bounds !== undefined && isPresent(cell) && <small> ({bounds.join('–')})</small>}
      </p>
      {counts !== undefined && <p>{counts}</p>}
      {rank !== undefined && <p>{t.explore.rank(rank.rank, rank.of)}</p>}
      {change !== undefined && before !== undefined && <p>{t.explore.change(change, format.periodAsReference(before.point.period, indicator.yearMeaning))}</p>}
      {!isPresent(cell) && <p>{format.absenceNote(cell.absence)}</p>}
      {cell.flags.map((flag) => (
        <p key={flag} className="area-note-flag">
          {(flag === 'break' ? breaks.findLast(({ period, until = view.period }) => period <= view.period && view.period <= until)?.note[format.locale] : undefined) ?? format.flagNote(flag)}
        </p>
      ))}
    </div>
  )
}
