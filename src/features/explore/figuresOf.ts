import type { Figures } from '@/model/figures/figures.ts'
import type { Scene } from './scene.ts'

/** What trend, ranking and table show of a scene. Where only the region as a whole is known, it stands for its areas. */
export function figuresOf({ indicator, cube, level, areas, region, view }: Pick<Scene, 'indicator' | 'cube' | 'level' | 'areas' | 'region'> & { readonly view: Pick<Scene['view'], 'benchmark' | 'period' | 'by'> }): Figures {
  const known = new Set(cube.areas)
  const inLevel = level.areas.filter((id) => known.has(id))
  const shown = inLevel.length > 0 ? inLevel : [region.total]
  return { indicator, cube, areas: shown.flatMap((id) => areas.get(id) ?? []), benchmark: areas.get(view.benchmark), period: view.period, by: view.by }
}
