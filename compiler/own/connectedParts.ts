import { groupBy } from '../derive/groupBy.ts'
import type { Block } from '../protect/block.ts'

/** A block in pieces that no sum joins, as far as there is something to protect in them: each can be protected by itself, and a figure in no sum needs none of the others. */
export function connectedParts(block: Block): readonly Block[] {
  const { cells, relations, together } = block
  const leader = cells.map((_, at) => at)
  const find = (at: number): number => {
    const up = leader[at] ?? at
    if (up === at) return at
    const top = find(up)
    leader[at] = top
    return top
  }
  const join = (a: number, b: number) => void (leader[find(a)] = find(b))
  for (const { terms } of relations) for (const [cell] of terms) join(cell, terms[0]?.[0] ?? cell)
  for (const [cell, follower] of together) join(cell, follower)

  const parts = groupBy(cells.keys(), find)
  return [...parts.values()].filter((part) => part.some((at) => cells[at]?.primary)).map((part) => only(block, part))
}

function only({ name, cells, relations, together }: Block, part: readonly number[]): Block {
  const place = new Map(part.map((at, to) => [at, to]))
  const moved = (at: number) => place.get(at) ?? 0
  return {
    name,
    cells: part.flatMap((at) => cells[at] ?? []),
    relations: relations.filter(({ terms }) => place.has(terms[0]?.[0] ?? -1)).map(({ terms, slack }) => ({ terms: terms.map(([cell, weight]) => [moved(cell), weight] as const), slack })),
    together: together.filter(([cell]) => place.has(cell)).map(([cell, follower]) => [moved(cell), moved(follower)] as const),
  }
}
