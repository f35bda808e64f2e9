import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { AreaTree } from './areaTree.ts'
import type { EntryPlan } from './plan.ts'

const isKey = (id: string): boolean => /^(DG|\d+)$/.test(id)

/** A break touches the areas whose key begins with one of its keys, and what is made of them. */
export function touches({ areas }: SeriesBreak, id: string, tree: AreaTree): boolean {
  const hit = (key: string) => areas.some((prefix) => key.startsWith(prefix))
  return hit(id) || (!isKey(id) && (tree.parts(id) ?? []).some(hit))
}

/** Breaks of all tables of an indicator that concern the columns it reads, each once, oldest first. */
export function distinctBreaks(entries: readonly EntryPlan[]): SeriesBreak[] {
  const all = entries.flatMap(({ table, combos }) => {
    const read = new Set(combos.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator].map((operand) => table.measures[operand?.column ?? -1])))
    return table.paper.breaks.flatMap(({ measures, ...one }): SeriesBreak[] => (measures === undefined || measures.some((measure) => read.has(measure)) ? [one] : []))
  })
  const distinct = new Map(all.map((one) => [`${one.period}/${one.until}/${one.areas.join(',')}/${one.note.de}`, one]))
  return [...distinct.values()].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
}

/** Names the areas without an official key (a cooperation) beside the keys of their parts, so that nobody above has to know what they are made of. */
export function named(one: SeriesBreak, ids: readonly string[], tree: AreaTree): SeriesBreak {
  return { ...one, areas: [...one.areas, ...ids.filter((id) => !isKey(id) && touches(one, id, tree))] }
}
