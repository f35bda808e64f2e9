import { type Absence, type Flag, FLAGS } from '@/contract/absence.ts'
import type { PlateTexts } from '@/model/text/plate/plateTextsOf.ts'

/** A figure, as far as a picture must speak of it: its flags, and why it is missing. */
export interface Drawn {
  readonly flags: readonly Flag[]
  readonly absence?: Absence | undefined
}

/** What must be said of the figures drawn, in words: invented ones first, then those that were not simply counted and published, then what is kept secret. Nothing of figures that are not drawn. */
export function plateFlags(drawn: Iterable<Drawn>, demo: boolean, w: PlateTexts): readonly string[] {
  const found = new Set<Flag | 'suppressed'>(demo ? ['demo'] : [])
  for (const { flags, absence } of drawn) {
    for (const flag of flags) found.add(flag)
    if (absence === 'suppressed') found.add('suppressed')
  }
  const said: Partial<Record<Flag, string>> = { demo: w.demo, ...w.flags }
  return [...FLAGS.toReversed().flatMap((flag) => (found.has(flag) ? (said[flag] ?? []) : [])), ...(found.has('suppressed') ? [w.suppressed] : [])]
}
