import type { OwnFinding } from '@/model/own/ownFinding.ts'

/** Findings of one kind that are listed one by one; beyond them only their number is said. */
const SHOWN = 50

/**
 * All findings at once, but of each kind no more than a reader can use: a million rows with one mistake each are one mistake.
 * The gravest kinds first, inside a kind by line.
 */
export function condense(findings: readonly OwnFinding[]): readonly OwnFinding[] {
  const kinds = new Map<string, OwnFinding[]>()
  for (const finding of findings) {
    const key = `${finding.severity}/${finding.code}`
    const list = kinds.get(key) ?? []
    list.push(finding)
    kinds.set(key, list)
  }
  const order = { error: 0, warning: 1, note: 2 }
  return [...kinds.values()]
    .toSorted(([a], [b]) => order[a?.severity ?? 'note'] - order[b?.severity ?? 'note'])
    .flatMap((list) => {
      const sorted = list.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0))
      const [first] = sorted
      const more = sorted.length - SHOWN
      return more <= 0 || first === undefined ? sorted : [...sorted.slice(0, SHOWN), { ...first, place: {}, ...furtherOnes(more) }]
    })
}

const furtherOnes = (more: number) => ({
  sentence: { de: `Dasselbe noch ${more.toLocaleString('de')}-mal.`, en: `The same another ${more.toLocaleString('en')} times.` },
  remedy: { de: 'Ist der Grund der ersten behoben, sind es meist auch diese.', en: 'When the cause of the first ones is mended, these mostly are, too.' },
})
