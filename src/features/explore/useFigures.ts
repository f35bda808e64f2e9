import { useMemo } from 'react'
import type { Figures } from '@/model/figures/figures.ts'
import { figuresOf } from './figuresOf.ts'
import type { Scene } from './scene.ts'

/** The figures of a scene: the same object as long as nothing they are made of has changed. */
export function useFigures(scene: Scene): Figures {
  const { indicator, cube, level, areas, region } = scene
  const { benchmark, period, by } = scene.view
  // The rules below name what the function reads of the scene; the scene itself is a new object with every choice.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => figuresOf(scene), [indicator, cube, level, areas, region, benchmark, period, by])
}
