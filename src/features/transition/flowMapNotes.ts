import type { flowsOnMap } from '@/model/flow/mapFlows.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { FlowTexts } from '@/model/text/flow/flowTextsOf.ts'

/** How many flows a map shows, and who is on none of its ribbons. */
export function flowMapNotes({ between, stay, unplaced }: ReturnType<typeof flowsOnMap>, drawn: number, words: FlowTexts['map'], format: Format): readonly string[] {
  const n = (people: number): string => format.number(people, 0)
  return [words.drawn(n(drawn), n(between)), ...(stay > 0 ? [words.stay(n(stay))] : []), ...(unplaced > 0 ? [words.unplaced(n(unplaced))] : [])]
}
