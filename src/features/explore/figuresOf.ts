import type { Figures } from '@/model/figures/figures.ts'
import type { Scene } from './scene.ts'

type Timeless = Pick<Scene, 'indicator' | 'cube' | 'level' | 'areas' | 'region'> & { readonly view: Pick<Scene['view'], 'benchmark' | 'by'> }

/** What trend, ranking and table show of a scene. */
export const figuresOf = (scene: Timeless & { readonly view: Pick<Scene['view'], 'period'> }): Figures => ({ ...timelessFigures(scene), period: scene.view.period })

/** The same in whatever period. Where only the region as a whole is known, it stands for its areas. */
export function timelessFigures({ indicator, cube, level, areas, region, view }: Timeless): Omit<Figures, 'period'> {
  const known = new Set(cube.areas)
  const inLevel = level.areas.filter((id) => known.has(id))
  const shown = inLevel.length > 0 ? inLevel : [region.total]
  return { indicator, cube, areas: shown.flatMap((id) => areas.get(id) ?? []), benchmark: areas.get(view.benchmark), by: view.by }
}
