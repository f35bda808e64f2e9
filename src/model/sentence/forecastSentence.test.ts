import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import type { Cell } from '../cube/cell.ts'
import { type Cube, emptyCube } from '../cube/cube.ts'
import { formatOf } from '../format/formatOf.ts'
import { writeSentence } from './sentence.ts'

const same = (text: string) => ({ de: text, en: text })
const area: Area = { id: '03154', name: 'Landkreis Helmstedt', short: 'Helmstedt', kind: 'landkreis', level: 'kreise', predecessors: [] }
const indicator = {
  id: 'ahead',
  kind: 'count',
  name: same('Jahrgang 8'),
  unit: same(''),
  decimals: 0,
  yearMeaning: 'school-year-end',
  sentence: { de: '{Place} lag die Zahl {period} bei {value}.', en: '{Place}, the number was {value} {period}.' },
  forecast: {
    breakdown: 'variante',
    low: 'niedrig',
    high: 'hoch',
    sentence: { de: '{Place} liegt die Zahl {period} nach der Vorausberechnung bei {value} (Spanne {low} bis {high}).', en: '{Place}, the number is forecast at {value} (range {low} to {high}) {period}.' },
  },
  breakdowns: [{ id: 'variante', name: same('Variante'), categories: [{ id: 'mittel', name: same('mittlere Variante') }, { id: 'niedrig', name: same('untere Grenze') }, { id: 'hoch', name: same('obere Grenze') }] }],
} as unknown as Indicator

const figures: Readonly<Record<string, readonly [number, number, number]>> = { 2023: [690, 690, 690], 2024: [682, 682, 682], 2025: [745, 632, 858], 2026: [740, 600, 900] }
const cube: Cube = {
  ...emptyCube('r', 'ahead'),
  periods: Object.keys(figures),
  forecast: '2025',
  cell: (_, period, by = {}): Cell => ({
    absence: undefined,
    value: figures[period]?.[['mittel', 'niedrig', 'hoch'].indexOf(by['variante'] ?? 'mittel')] ?? Number.NaN,
    numerator: undefined,
    denominator: undefined,
    flags: period < '2025' ? [] : ['reconstructed', 'forecast'],
  }),
}
/** Blanks that do not break are blanks here. */
const say = (period: string, by = {}, locale: 'de' | 'en' = 'de', of = indicator) => writeSentence({ indicator: of, cube, areas: [area], benchmark: undefined, period, by, format: formatOf(locale) }).replaceAll('\u00a0', ' ')

describe('writeSentence of a forecast', () => {
  it('says that it is one, with its range, and compares it with what was counted last, not with another forecast', () => {
    expect(say('2026')).toBe('Im Landkreis Helmstedt liegt die Zahl im Jahr 2026 nach der Vorausberechnung bei 740 (Spanne 600 bis 900), 58 mehr (+8,5 %) als 2024.')
    expect(say('2026', {}, 'en')).toBe('In the district of Helmstedt, the number is forecast at 740 (range 600 to 900) in 2026, 58 more (+8.5%) than in 2024.')
  })

  it('names the bound that is chosen', () => {
    expect(say('2026', { variante: 'niedrig' })).toBe('Im Landkreis Helmstedt liegt die Zahl im Jahr 2026 nach der Vorausberechnung bei 600 (Spanne 600 bis 900) (untere Grenze), 82 weniger (−12,0 %) als 2024.')
  })

  it('speaks of counted years as of any, without a variant', () => {
    expect(say('2024')).toBe('Im Landkreis Helmstedt lag die Zahl im Jahr 2024 bei 682, 8 weniger (−1,2 %) als 2023.')
  })

  it('hints at the forecast where the indicator has no sentence for it', () => {
    expect(say('2026', {}, 'de', { ...indicator, forecast: undefined, breakdowns: [] })).toContain('Hinweis (Vorausberechnung): Vorausberechnet, nicht gezählt.')
  })
})
