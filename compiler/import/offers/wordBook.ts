/** Words of a table and the ids they stand for: an id stands for itself, a name for its thing. Case, blanks and gender signs make no difference. */
export interface WordBook {
  /** @returns undefined when no id has the name, or more than one has */
  readonly idOf: (word: string) => string | undefined
}

const plain = (word: string) => word.toLowerCase().replace(/[/*:_]?-?(innen|in)\b/g, '').replace(/[\s/.,-]+/g, ' ').trim()

/** A book of things with their names, in all the ways they are written. */
export function wordBook(things: readonly { readonly id: string; readonly names: readonly string[] }[]): WordBook {
  const ids = new Map<string, Set<string>>()
  for (const { id, names } of things) for (const name of names) ids.set(plain(name), (ids.get(plain(name)) ?? new Set()).add(id))
  const own = new Set(things.map(({ id }) => id))
  return {
    idOf: (word) => {
      if (own.has(word.trim())) return word.trim()
      const found = [...(ids.get(plain(word)) ?? [])]
      return found.length === 1 ? found[0] : undefined
    },
  }
}
