import { useMemo } from 'react'
import type { Figures } from '@/model/figures/figures.ts'
import type { Scene } from './scene.ts'

/** What trend, ranking and table show of a scene. Where only the region as a whole is known, it stands for its areas. */
export function useFigures({ indicator, cube, level, areas, region, view }: Scene): Figures {
  const { benchmark, period, by } = view
  return useMemo(() => {
    const known = new Set(cube.areas)
    const inLevel = level.areas.filter((id) => known.has(id))
    const shown = inLevel.length > 0 ? inLevel : [region.total]
    return { indicator, cube, areas: shown.flatMap((id) => areas.get(id) ?? []), benchmark: areas.get(benchmark), period, by }
  }, [indicator, cube, level, areas, region, benchmark, period, by])
}
