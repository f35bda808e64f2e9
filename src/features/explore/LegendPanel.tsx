import { useMemo } from 'react'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import { cellsOf } from '@/model/choropleth/indicatorChoropleth.ts'
import { Legend } from '@/view/legend/Legend.tsx'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import type { Scene } from './scene.ts'

interface Props {
  readonly scene: Scene
  readonly choropleth: Choropleth
  /** Colours and names come from the map itself, so that map and legend cannot disagree. */
  readonly picture: MapPicture
  readonly onLight: (areas: readonly string[] | undefined) => void
}

/** The legend of the map on screen. */
export function LegendPanel({ scene, choropleth, picture, onLight }: Props) {
  const { view, cube, level, areas, indicator } = scene
  const cells = useMemo(() => cellsOf({ cube, areas: level.areas, period: view.period, by: view.by }), [cube, level, view.period, view.by])
  const benchmark = areas.get(view.benchmark)
  return (
    <Legend
      choropleth={choropleth}
      colours={picture.colours}
      cells={cells}
      indicator={indicator}
      names={picture.names}
      selected={view.areas}
      hovered={picture.emphasised}
      // Counts of a whole region lie far beyond the scale of its areas.
      benchmark={
        benchmark === undefined || indicator.kind === 'count'
          ? undefined
          : { name: benchmark.short, cell: cube.cell(benchmark.id, view.period, view.by) }
      }
      onHoverClass={onLight}
    />
  )
}
