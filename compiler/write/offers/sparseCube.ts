/** An axis of a JSON-stat cube under way: its ids and where each stands. */
export interface Axis {
  readonly ids: readonly string[]
  readonly at: ReadonlyMap<string, number>
}

export const axisOf = (ids: readonly string[]): Axis => ({ ids, at: new Map(ids.map((id, index) => [id, index])) })

/**
 * The index of a cell in a JSON-stat cube, the last axis running fastest.
 * @throws RangeError naming the id that no axis has: the check has let a key pass that it should not
 */
export function indexOf(axes: readonly Axis[], ids: readonly string[]): number {
  let index = 0
  axes.forEach((axis, position) => {
    const id = ids[position] ?? ''
    const at = axis.at.get(id)
    if (at === undefined) throw new RangeError(`"${id}" is on no axis`)
    index = index * axis.ids.length + at
  })
  return index
}

/** Entries by index as an object, ascending: integer keys stand in this order in every engine, and so in the file. */
export const byIndex = <T>(entries: readonly (readonly [number, T])[]): Record<string, T> => Object.fromEntries([...entries].sort(([a], [b]) => a - b).map(([index, value]) => [String(index), value]))
