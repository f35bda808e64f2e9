import { tinyIndicator, tinyRegion, tinySources } from '../../../compiler/fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../../../compiler/fixtures/tinyTable.ts'
import type { Sources } from '../../../compiler/read/sources.ts'

const both = (words: string) => ({ de: words, en: words })
const FORMS = ['vollzeit', 'teilzeit'] as const

/** How large a made-up table of courses is: Kreise × programmes × two forms, each with its total, in so many years. */
export interface OfferingSize {
  readonly areas: number
  readonly programmes: number
  readonly periods: number
}

/**
 * Pupils by programme and form in Kreise that add up to their Land: a few large programmes, a long tail of small ones, as beginners by occupation are
 * distributed. Seeded: the same size gives the same figures. A fifth of the places are counts of 1 or 2, two fifths are empty.
 */
export function offeringSources({ areas, programmes, periods }: OfferingSize): Sources {
  const random = seeded(20_261_124)
  const ids = Array.from({ length: areas }, (_, at) => `03${String(101 + at)}`)
  const names = Array.from({ length: programmes }, (_, at) => `p${at + 1}`)
  const lines = Array.from({ length: periods }, (_, at) => String(2011 + at)).flatMap((period) => {
    const counts = ids.map((_, area) => names.map((__, programme) => FORMS.map(() => count(random, area, programme))))
    const add = (rows: readonly (readonly number[][])[]) => names.map((_, p) => FORMS.map((__, f) => rows.reduce((sum, row) => sum + (row[p]?.[f] ?? 0), 0)))
    return [...ids.map((id, at) => [id, counts[at] ?? []] as const), ['03', add(counts)] as const].flatMap(([id, inner]) => {
      const all = FORMS.map((_, f) => inner.reduce((sum, row) => sum + (row[f] ?? 0), 0))
      return [...names.map((name, p) => [name, inner[p] ?? []] as const), ['insgesamt', all] as const].flatMap(([name, [full = 0, part = 0]]) => [
        `${id};${period};${name};insgesamt;${full + part};`,
        `${id};${period};${name};vollzeit;${full};`,
        `${id};${period};${name};teilzeit;${part};`,
      ])
    })
  })
  const labels = (list: readonly string[]) => Object.fromEntries(['insgesamt', ...list].map((label) => [label, both(label)]))
  const table = tinyTable(lines, {
    dimensions: { programm: labels(names), zeitform: labels(FORMS) },
    measures: { schueler: { name: both('Pupils'), unit: 'persons' } },
    dimensionSums: [
      { dimension: 'programm', total: 'insgesamt', parts: names },
      { dimension: 'zeitform', total: 'insgesamt', parts: [...FORMS] },
    ],
    addsUpToLand: true,
    protection: { method: 'suppression', k: 3, n: 3, range: 3, reason: both('small') },
  })
  const categories = (list: readonly string[]) => ['insgesamt', ...list].map((id) => ({ id, name: both(id), label: id }))
  const indicator = tinyIndicator({
    id: 'pupils',
    kind: 'count',
    decimals: 0,
    factor: 1,
    from: [{ table: 'tiny', value: 'schueler' }],
    breakdowns: [
      { id: 'programme', name: both('Programme'), column: 'programm', categories: categories(names) },
      { id: 'form', name: both('Form'), column: 'zeitform', categories: categories(FORMS) },
    ],
  })
  const region = tinyRegion({
    total: { area: '03' },
    levels: [{ id: 'kreise', name: both('Kreise'), one: both('Kreis'), boundaries: 'kreise-land', areas: ids }],
    benchmarks: ['03'],
    defaultIndicator: 'pupils',
  })
  return tinySources([table], [tinyArea('03', { kind: 'land' }), ...ids.map((id) => tinyArea(id, { parent: '03' }))], { indicators: [indicator], regions: [region] })
}

/** Two fifths nothing, a fifth 1 or 2, the rest as large as area and programme are. */
function count(random: () => number, area: number, programme: number): number {
  const lot = random()
  if (lot < 0.4) return 0
  if (lot < 0.6) return 1 + Math.floor(random() * 2)
  return 3 + Math.floor((random() * 400) / (1 + programme / 4) / (1 + area / 4))
}

/** Pseudo-random numbers from 0 to 1 (mulberry32): the bench must not depend on luck. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
