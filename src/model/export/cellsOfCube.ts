import type { Cell } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'

/** One figure with its place. */
export interface PlacedCell {
  readonly area: string
  readonly period: string
  /** A category for every breakdown of the cube. */
  readonly by: Selection
  readonly cell: Cell
}

/** Every figure of a cube, area by area, oldest period first, in the cube's order of categories. */
export function cellsOfCube(cube: Cube, areas: readonly string[] = cube.areas): PlacedCell[] {
  const selections = cube.breakdowns.reduce<Selection[]>((known, { id, categories }) => known.flatMap((by) => categories.map((category) => ({ ...by, [id]: category }))), [{}])
  return areas.flatMap((area) => cube.periods.flatMap((period) => selections.map((by) => ({ area, period, by, cell: cube.cell(area, period, by) }))))
}
