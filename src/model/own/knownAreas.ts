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
  readonly gone: GoneInto | undefined
}

interface GoneInto {
  readonly into: readonly string[]
  readonly until: string
  /** It was split up: nobody here knows which of its people belong where. */
  readonly split: boolean
  /** Its figures can be added up in the area of today: no part of a split area went there with it. */
  readonly whole: boolean
}

/** Every area of every region once, the abolished ones after those of today. */
export function knownAreas(regions: readonly Region[]): readonly KnownArea[] {
  const today = new Map<string, KnownArea>()
  for (const { id, name, short, kind, level } of regions.flatMap(({ areas }) => areas)) {
    if (!today.has(id)) today.set(id, { id, name, short, kind, level, gone: undefined })
  }
  const gone = new Map<string, KnownArea>()
  for (const { id: heir, level, predecessors } of regions.flatMap(({ areas }) => areas)) {
    const pure = predecessors.every(({ how }) => how === 'merger')
    for (const { id, name, until, how } of predecessors) {
      if (today.has(id)) continue
      const before = gone.get(id)?.gone
      const into = [...new Set([...(before?.into ?? []), heir])]
      gone.set(id, { id, name, short: name, kind: undefined, level, gone: { into, until, split: how === 'weighted' || before?.split === true, whole: pure && before?.whole !== false } })
    }
  }
  return [...today.values(), ...gone.values()]
}
