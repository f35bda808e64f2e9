import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { AreaTree } from './areaTree.ts'
import type { EntryPlan } from './plan.ts'

/** A break touches the areas whose key begins with one of its keys, and what is made of them. */
export function touches({ areas }: SeriesBreak, id: string, tree: AreaTree): boolean {
  const hit = (key: string) => areas.some((prefix) => key.startsWith(prefix))
  return hit(id) || (!/^(DG|\d+)$/.test(id) && (tree.parts(id) ?? []).some(hit))
}

/** Breaks of all tables of an indicator, each once, oldest first. */
export function distinctBreaks(entries: readonly EntryPlan[]): SeriesBreak[] {
  const all = entries.flatMap(({ table }) => table.paper.breaks)
  const distinct = new Map(all.map((one) => [`${one.period}/${one.areas.join(',')}/${one.note.de}`, one]))
  return [...distinct.values()].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
}
