import type { Scene } from './scene.ts'

/** Whether anything on screen is invented: the whole indicator, or a single figure of the period shown. */
export function containsDemo({ indicator, cube, level, view }: Scene): boolean {
  return indicator.demo || [...level.areas, view.benchmark].some((area) => cube.cell(area, view.period, view.by).flags.includes('demo'))
}
