import type { Boundaries } from '@/contract/schema/boundary.ts'

/** 53 Kreise of Nordrhein-Westfalen, and a flow from each to each other: 2,756, the largest of them 997 people. */
export async function flowWorld(): Promise<{ boundaries: Boundaries; flows: readonly { from: string; to: string; people: number }[] }> {
  const all = (await (await fetch('./kreise.json')).json()) as Boundaries
  const features = all.features.filter(({ id }) => id.startsWith('05'))
  const ids = features.map(({ id }) => id)
  const flows = ids.flatMap((from, a) => ids.flatMap((to, b) => (from === to ? [] : [{ from, to, people: 1 + ((a * 389 + b * 97) % 997) }])))
  return { boundaries: { ...all, bbox: [5.866, 50.322, 9.462, 52.532], features }, flows }
}

/** Resolves when two more frames have been handed over: what was asked for before is on the screen by then. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
