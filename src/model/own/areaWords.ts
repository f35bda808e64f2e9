import type { AreaKind } from '@/contract/schema/region.ts'
import { foldText } from '../text/foldText.ts'

/** Words before or behind a name that say what the area is, as they come out of `foldText`, and the kinds they point to. */
const KIND_WORDS: ReadonlyMap<string, readonly AreaKind[]> = new Map(
  (
    [
      [['lk', 'lkr', 'landkreis', 'kreis', 'kr'], ['landkreis', 'kreis', 'region', 'staedteregion']],
      [['region', 'stadteregion', 'stadtregion'], ['region', 'staedteregion', 'kooperation']],
      [['sk', 'krfr', 'krsfr', 'kreisfreie', 'kreisfrei', 'stadtkreis', 'landeshauptstadt'], ['kreisfreie-stadt']],
      [['stadt', 'hansestadt', 'st'], ['kreisfreie-stadt', 'stadt']],
      [['samtgemeinde', 'sg'], ['samtgemeinde']],
      [['einheitsgemeinde', 'eg'], ['einheitsgemeinde', 'stadt', 'gemeinde']],
      [['gemeinde', 'gem', 'flecken'], ['gemeinde', 'einheitsgemeinde', 'stadt']],
      [['gemeindefreies', 'gemeindefrei', 'gebiet'], ['gemeindefreies-gebiet']],
      [['land', 'bundesland'], ['land']],
    ] as const
  ).flatMap(([words, kinds]) => words.map((word): [string, readonly AreaKind[]] => [word, kinds])),
)

/** A name without what it says of the area's kind, and that kind: `Helmstedt, Landkreis` → `helmstedt`, landkreis. */
export interface AreaWords {
  readonly bare: string
  /** Kinds that every word of kind allows; undefined when none stands there. */
  readonly kinds: readonly AreaKind[] | undefined
}

/** Takes a name apart. What is left is comparable: no case, umlauts, hyphens or brackets. A name of kind words only (`Kreis`) is left as it is. */
export function areaWords(name: string): AreaWords {
  const words = foldText(name).split(/[^a-z0-9]+/).filter((word) => word !== '')
  const bare = words.filter((word) => !KIND_WORDS.has(word))
  const hints = words.flatMap((word) => (KIND_WORDS.has(word) ? [KIND_WORDS.get(word) ?? []] : []))
  const kinds = hints.length === 0 ? undefined : hints.reduce((common, allowed) => common.filter((kind) => allowed.includes(kind)))
  return { bare: (bare.length === 0 ? words : bare).join(' '), kinds: kinds?.length === 0 ? undefined : kinds }
}

/** Pairs of letters of a text, with their number. */
function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at += 1) {
    const pair = text.slice(at, at + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** How alike two texts are, 0 to 1: twice the common pairs of letters by all pairs (Dice 1945). `ab` and `abc`: 2 · 2 / (2 + 3) = 0.8, the blank before the first letter counting as one. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const [left, right] = [pairs(` ${a}`), pairs(` ${b}`)]
  const total = [...left.values(), ...right.values()].reduce((sum, count) => sum + count, 0)
  const common = [...left].reduce((sum, [pair, count]) => sum + Math.min(count, right.get(pair) ?? 0), 0)
  return total === 0 ? 0 : (2 * common) / total
}
