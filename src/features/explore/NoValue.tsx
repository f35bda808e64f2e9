import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import { isPresent } from '@/model/cube/cell.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import type { Scene } from './scene.ts'
import './noValue.css'

/** Over a map without a single value: why it is empty, and the nearest period that is not. */
export function NoValue({ scene, choropleth }: { readonly scene: Scene; readonly choropleth: Choropleth }) {
  const { set } = useView()
  const { t, format } = useText()
  const { cube, level, view, indicator } = scene
  const filled = cube.periods.filter((period) => level.areas.some((area) => isPresent(cube.cell(area, period, view.by))))
  const nearest = filled.findLast((period) => period < view.period) ?? filled[0]
  return (
    <div className="no-value" role="status">
      <p>
        <strong>{t.explore.emptyHeading}</strong>
      </p>
      <p>{t.explore.empty(format.list(choropleth.absences.map(({ reason }) => format.absence(reason))))}</p>
      {nearest !== undefined && (
        <button type="button" className="button" onClick={() => set({ period: nearest })}>
          {t.explore.tryPeriod(format.period(nearest, indicator.yearMeaning))}
        </button>
      )}
    </div>
  )
}
