import type { AreaKind, Region } from '@/contract/schema/region.ts'

/** An area that a file may name: one of today in any region, or one that went into such. */
export interface KnownArea {
  readonly id: string
  readonly name: string
  readonly short: string
  /** Undefined for an abolished area: the regions' files do not say what it was. */
  readonly kind: AreaKind | undefined
  readonly level: string
  /** Today's areas its figures belong to, and how; undefined for an area of today. */
  readonly gone: { readonly into: readonly string[]; readonly until: string; readonly split: boolean } | undefined
}

/** Every area of every region once, the abolished ones after those of today. */
export function knownAreas(regions: readonly Region[]): readonly KnownArea[] {
  const today = new Map<string, KnownArea>()
  for (const { id, name, short, kind, level } of regions.flatMap(({ areas }) => areas)) {
    if (!today.has(id)) today.set(id, { id, name, short, kind, level, gone: undefined })
  }
  const gone = new Map<string, KnownArea>()
  for (const { id: heir, level, predecessors } of regions.flatMap(({ areas }) => areas)) {
    for (const { id, name, until, how } of predecessors) {
      if (today.has(id)) continue
      const before = gone.get(id)?.gone
      const into = [...new Set([...(before?.into ?? []), heir])]
      gone.set(id, { id, name, short: name, kind: undefined, level, gone: { into, until, split: how === 'weighted' || before?.split === true } })
    }
  }
  return [...today.values(), ...gone.values()]
}
