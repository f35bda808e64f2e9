import type { CubeFile } from '@/contract/schema/cube.ts'

/** Cells that stand in both cubes and say something else, in number, reason or flags. A cube that is not there has no cells. */
export function changedCells(before: CubeFile | null, after: CubeFile | null): number {
  if (before === null || after === null) return 0
  const old = cellsOf(before)
  let changed = 0
  for (const [key, cell] of cellsOf(after)) {
    const was = old.get(key)
    if (was !== undefined && was !== cell) changed += 1
  }
  return changed
}

/** What each cell says, by the categories of its dimensions; the measures of a cell together. */
function cellsOf(cube: CubeFile): Map<string, string> {
  const [measures = 1, ...sizes] = cube.size
  const axes = cube.id.slice(1).map((id) => cube.dimension[id]?.category.index ?? [])
  const cells = sizes.reduce((product, size) => product * size, 1)
  const said = new Map<string, string>()
  for (let at = 0; at < cells; at += 1) {
    const numbers = Array.from({ length: measures }, (_, measure) => cube.value[measure * cells + at])
    said.set(keyAt(axes, at), `${numbers.join(' ')} ${cube.status[at] ?? ''}`)
  }
  return said
}

function keyAt(axes: readonly (readonly string[])[], offset: number): string {
  let rest = offset
  const key: string[] = []
  for (const axis of [...axes].reverse()) {
    key.push(axis[rest % axis.length] ?? '')
    rest = Math.floor(rest / axis.length)
  }
  return key.join('|')
}
