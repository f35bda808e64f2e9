import type { Format } from '@/model/format/formatOf.ts'
import { buildTrendLines } from '@/view/chart/trendLines.ts'
import { lineChart } from '@/view/slide/lineChart.ts'
import { heading } from '../heading.ts'
import type { Scene } from '../scene.ts'
import type { Panel } from './panel.ts'

/**
 * The lines of the chosen areas, the region and the benchmark. As on screen counts of a whole region or Land are left out beside those of its parts, which they
 * would flatten; where nothing is chosen the region stands alone.
 */
export function trendPart(scene: Scene, format: Format): Panel {
  const { view, indicator, cube, areas, region } = scene
  const total = indicator.kind === 'count' && view.areas.length > 0 ? [] : [region.total]
  const selected = [...new Set([...view.areas, ...total])]
  const drawn = selected.flatMap((id) => areas.get(id) ?? [])
  const trend = buildTrendLines({ indicator, cube, areas: drawn, benchmark: areas.get(view.benchmark), by: view.by, selected, pointed: undefined, locale: format.locale })
  if (trend.lines.length === 0) return { part: undefined, figures: [] }
  const { chart, figures } = lineChart({ trend, periods: cube.periods, indicator, title: heading(scene, format).title, format })
  return { part: chart, figures }
}
