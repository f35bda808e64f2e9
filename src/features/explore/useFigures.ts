import { useMemo } from 'react'
import type { Figures } from '@/model/figures/figures.ts'
import { figuresOf } from './figuresOf.ts'
import type { Scene } from './scene.ts'

/** What trend, ranking and table show of a scene; the same as long as what it is made of is. */
export function useFigures({ indicator, cube, level, areas, region, view }: Scene): Figures {
  const { benchmark, period, by } = view
  return useMemo(() => figuresOf({ indicator, cube, level, areas, region, view: { benchmark, period, by } }), [indicator, cube, level, areas, region, benchmark, period, by])
}
