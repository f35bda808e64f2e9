import { useMemo } from 'react'
import type { Figures } from '@/model/figures/figures.ts'
import { timelessFigures } from './figuresOf.ts'
import type { Scene } from './scene.ts'

/** The figures of a scene: the same parts as long as nothing they are made of has changed. A step of the year changes the year. */
export function useFigures(scene: Scene): Figures {
  const { indicator, cube, level, areas, region } = scene
  const { benchmark, period, by } = scene.view
  const timeless = useMemo(() => timelessFigures({ indicator, cube, level, areas, region, view: { benchmark, by } }), [indicator, cube, level, areas, region, benchmark, by])
  return useMemo(() => ({ ...timeless, period }), [timeless, period])
}
