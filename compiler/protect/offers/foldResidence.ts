import { OTHER_RESIDENCE } from '@/contract/schema/offering.ts'

/**
 * Folds small counts of residence into the remainder `other`: first every area with fewer than `k` pupils, then, as long as the remainder holds
 * fewer than `k` people, the smallest area that still stands. What comes out adds up to what went in; no area stands with 1 to `k` − 1 people, and the
 * remainder is nobody or at least `k` people. They come from at least two areas: the first to be folded had fewer than `k`, so a second one had to follow.
 * People whose residence is not known (`other` going in) may come from anywhere.
 *
 * Example, k = 3: `{A: 1, B: 10, C: 12}` → `{C: 12, other: 11}`.
 * @param counts pupils by area, and `other`; ties are folded by key, so that the same counts always give the same
 */
export function foldResidence(counts: ReadonlyMap<string, number>, k: number): Map<string, number> {
  const standing = [...counts].filter(([area, people]) => area !== OTHER_RESIDENCE && people > 0).sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1))
  let other = counts.get(OTHER_RESIDENCE) ?? 0
  let folded = 0
  for (const [, people] of standing) {
    if (people >= k && (other === 0 || other >= k)) break
    other += people
    folded += 1
  }
  return new Map([...standing.slice(folded), ...(other > 0 ? [[OTHER_RESIDENCE, other] as const] : [])])
}
