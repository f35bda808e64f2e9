import type { AreaFill } from './paint.ts'

/**
 * The areas whose fill is another one than before, with the new fill. A year step touches these and no others.
 * Areas that are gone are left out: their geometry is gone too.
 */
export function diffFills(previous: ReadonlyMap<string, AreaFill> | undefined, next: ReadonlyMap<string, AreaFill>): readonly (readonly [area: string, fill: AreaFill])[] {
  if (previous === undefined) return [...next]
  if (previous === next) return []
  const changed: (readonly [string, AreaFill])[] = []
  for (const entry of next) {
    const before = previous.get(entry[0])
    if (before === undefined || !sameFill(before, entry[1])) changed.push(entry)
  }
  return changed
}

function sameFill(a: AreaFill, b: AreaFill): boolean {
  return a === b || (a.colour === b.colour && a.absence === b.absence && a.faint === b.faint)
}
