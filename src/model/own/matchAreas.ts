import { areaWords, likeness } from './areaWords.ts'
import { keysOf } from './areaKeys.ts'
import type { KnownArea } from './knownAreas.ts'
import { type OwnCell, textOf } from './sheet.ts'

/** What a text of the area column was found to mean. */
export interface AreaMatch {
  /** As it stands in the file. */
  readonly text: string
  /** The area; undefined when none or several fit: the reader chooses. */
  readonly area: KnownArea | undefined
  readonly by: 'key' | 'name' | undefined
  /** Areas that may be meant, likeliest first; empty where one was found. */
  readonly suggestions: readonly KnownArea[]
  /** Rows of the file that carry the text. */
  readonly rows: number
}

/** Names less alike than this are not suggested. */
const ALIKE = 0.45
const MOST_SUGGESTIONS = 5

/** The areas of all regions, ready to be asked by key and by name. */
export class AreaIndex {
  readonly #byId: ReadonlyMap<string, KnownArea>
  readonly #byName = new Map<string, KnownArea[]>()

  constructor(readonly areas: readonly KnownArea[]) {
    this.#byId = new Map(areas.map((area) => [area.id, area]))
    for (const area of areas) {
      for (const name of new Set([area.name, area.short].map((full) => areaWords(full).bare))) {
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), area])
      }
    }
  }

  byId(id: string): KnownArea | undefined {
    return this.#byId.get(id)
  }

  /** The area whose key stands in the cell. */
  byKey(cell: OwnCell): KnownArea | undefined {
    return keysOf(cell).map((key) => this.#byId.get(key)).find((area) => area !== undefined)
  }

  /** Areas of that name; of several those that are what the text says, and of these those of today. */
  named(text: string): readonly KnownArea[] {
    const { bare, kinds } = areaWords(text)
    const all = this.#byName.get(bare) ?? []
    const fitting = kinds === undefined ? all : all.filter(({ kind }) => kind !== undefined && kinds.includes(kind))
    const known = fitting.length > 0 ? fitting : all
    const today = known.filter(({ gone }) => gone === undefined)
    return today.length > 0 ? today : known
  }

  /** Areas with a name like this, the most alike first. */
  alike(text: string): readonly KnownArea[] {
    const { bare } = areaWords(text)
    return [...this.#byName]
      .map(([name, areas]) => ({ areas, alike: likeness(name, bare) }))
      .filter(({ alike }) => alike >= ALIKE)
      .toSorted((a, b) => b.alike - a.alike)
      .flatMap(({ areas }) => areas)
  }
}

/**
 * Finds the areas that the cells of a column mean, each text once, in the order of the file. One name may belong to several areas (Helmstedt is a Landkreis, a
 * Samtgemeinde's equal and a town): then the level decides that most other cells of the column belong to; where that leaves several, the reader does.
 */
export function matchAreas(cells: readonly OwnCell[], index: AreaIndex): readonly AreaMatch[] {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(textOf(cell), (counts.get(textOf(cell)) ?? 0) + 1)
  counts.delete('')
  const texts = [...counts.keys()].map((text) => ({ text, keyed: index.byKey(text), named: index.named(text) }))
  const level = mostCommonLevel(texts.map(({ keyed, named }) => (keyed === undefined ? named : [keyed])))
  return texts.map(({ text, keyed, named }): AreaMatch => {
    const rows = counts.get(text) ?? 0
    if (keyed !== undefined) return { text, area: keyed, by: 'key', suggestions: [], rows }
    const inLevel = named.filter((area) => area.level === level)
    const [only, another] = inLevel.length > 0 ? inLevel : named
    if (only !== undefined && another === undefined) return { text, area: only, by: 'name', suggestions: [], rows }
    const suggestions = [...new Set([...named, ...index.alike(text)])].slice(0, MOST_SUGGESTIONS)
    return { text, area: undefined, by: undefined, suggestions, rows }
  })
}

/** The level to which most of the texts can belong; of two with as many, the one that comes first. */
function mostCommonLevel(found: readonly (readonly KnownArea[])[]): string | undefined {
  const votes = new Map<string, number>()
  for (const areas of found) for (const level of new Set(areas.map((area) => area.level))) votes.set(level, (votes.get(level) ?? 0) + 1)
  return [...votes].reduce<[string, number] | undefined>((best, vote) => (best === undefined || vote[1] > best[1] ? vote : best), undefined)?.[0]
}
