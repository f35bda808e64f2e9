import { describe, expect, it } from 'vitest'
import type { Flag } from '@/contract/absence.ts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '../cube/cell.ts'
import { type Cube, emptyCube } from '../cube/cube.ts'
import { formatOf } from '../format/formatOf.ts'
import { writeSentence } from './sentence.ts'

const de = formatOf('de')
const en = formatOf('en')
const area = (id: string, name: string, kind: Area['kind'], short = name): Area => ({ id, name, short, kind, level: 'kreise', predecessors: [] })
const helmstedt = area('03154', 'Landkreis Helmstedt', 'landkreis', 'Helmstedt')
const salzgitter = area('03102', 'Salzgitter', 'kreisfreie-stadt')
const land = area('03', 'Niedersachsen', 'land')
const share = (numerator: number, denominator: number, flags: readonly Flag[] = []): Cell => ({
  absence: undefined,
  value: (100 * numerator) / denominator,
  numerator,
  denominator,
  flags,
})
const plain = (value: number): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags: [] })

const indicator: Indicator = {
  id: 'ohne',
  topic: 'abschluesse',
  paper: 'abgaenge',
  kind: 'share',
  name: { de: 'Abgehende ohne Abschluss', en: 'Leavers without certificate' },
  description: { de: 'x', en: 'x' },
  unit: { de: '%', en: '%' },
  sentence: {
    de: '{Place} lag der Anteil der Abgehenden ohne Hauptschulabschluss ({category}) {period} bei {value}{counts}.',
    en: '{Place}, the share of school leavers without a Hauptschule certificate ({category}) was {value}{counts} {period}.',
  },
  decimals: 2,
  direction: 'lower-is-better',
  breakdowns: [
    {
      id: 'geschlecht',
      name: { de: 'Geschlecht', en: 'Sex' },
      categories: [
        { id: 'insgesamt', name: { de: 'insgesamt', en: 'total' } },
        { id: 'weiblich', name: { de: 'weiblich', en: 'female' } },
      ],
    },
  ],
  yearMeaning: 'school-year-end',
  demo: false,
}

function cubeOf(figures: Record<string, Record<string, Cell>>, breaks: Cube['breaks'] = []): Cube {
  const periods = [...new Set(Object.values(figures).flatMap((row) => Object.keys(row)))].toSorted()
  return { ...emptyCube('r', 'ohne'), periods, breaks, cell: (id, period) => figures[id]?.[period] ?? absent('not-existing') }
}

const facts = cubeOf({
  '03154': { 2015: share(73, 831), 2023: share(46, 662), 2024: share(68, 707) },
  '03102': { 2024: absent('suppressed') },
  '03': { 2024: share(6883, 79489) },
})
const input = { indicator, cube: facts, areas: [helmstedt], benchmark: land, period: '2024', by: {}, format: de }
/** No-break spaces are right in print and in the way here. */
const say = (changes: Partial<Parameters<typeof writeSentence>[0]> = {}): string => writeSentence({ ...input, ...changes }).replaceAll('\u00a0', ' ')

describe('writeSentence', () => {
  it('says value, counts, comparison and change in one sentence', () => {
    // 9.62 − 8.66 = 0.96; 9.62 − 6.95 = 2.67
    expect(say()).toBe(
      'Im Landkreis Helmstedt lag der Anteil der Abgehenden ohne Hauptschulabschluss im Jahr 2024 bei 9,62 % (68 von 707), ' +
        '0,96 Prozentpunkte mehr als in Niedersachsen (8,66 %) und 2,67 Prozentpunkte mehr als 2023.',
    )
  })

  it('says the same in English', () => {
    expect(say({ format: en })).toBe(
      'In the district of Helmstedt, the share of school leavers without a Hauptschule certificate was 9.62% (68 of 707) in 2024, ' +
        '0.96 percentage points more than in Lower Saxony (8.66%) and 2.67 percentage points more than in 2023.',
    )
  })

  it('does not compare an area with itself, and names what is chosen', () => {
    expect(say({ areas: [land], by: { geschlecht: 'weiblich' } })).toBe(
      'In Niedersachsen lag der Anteil der Abgehenden ohne Hauptschulabschluss (weiblich) im Jahr 2024 bei 8,66 % (6.883 von 79.489).',
    )
  })

  it('says why there is no value, and the last one known', () => {
    expect(say({ areas: [salzgitter] })).toBe(
      'In der Stadt Salzgitter gibt es im Jahr 2024 keinen Wert für „Abgehende ohne Abschluss“: Der Wert wird geheim gehalten, damit einzelne Personen nicht erkennbar sind.',
    )
    const pending = cubeOf({ '03154': { 2023: share(46, 662), 2024: absent('pending') } })
    expect(say({ cube: pending, format: en })).toBe(
      'In the district of Helmstedt there is no value for “Leavers without certificate” in 2024: the value will be published later. Last known: 6.95% (2023).',
    )
  })

  it('never compares across a break, and says what it was', () => {
    const breaks = [{ period: '2024', areas: ['03'], note: { de: 'Neue Zählung', en: 'New count' } }]
    const cut = cubeOf({ '03154': { 2023: share(46, 662), 2024: share(68, 707) } }, breaks)
    expect(say({ cube: cut })).toBe(
      'Im Landkreis Helmstedt lag der Anteil der Abgehenden ohne Hauptschulabschluss im Jahr 2024 bei 9,62 % (68 von 707). ' +
        'Mit früheren Werten ist er nur eingeschränkt vergleichbar: Neue Zählung.',
    )
  })

  it('passes over an exceptional year, and says so', () => {
    const breaks = [{ period: '2020', until: '2020', areas: ['03'], note: { de: 'Kein vollständiger Abiturjahrgang', en: 'No complete Abitur year' } }]
    const cube = cubeOf({ '03154': { 2019: share(70, 830), 2020: share(73, 690), 2021: share(49, 707) } }, breaks)
    // 49/707 = 6.93; 70/830 = 8.43; 8.43 − 6.93 = 1.50
    expect(say({ cube, period: '2021' })).toBe(
      'Im Landkreis Helmstedt lag der Anteil der Abgehenden ohne Hauptschulabschluss im Jahr 2021 bei 6,93 % (49 von 707), 1,50 Prozentpunkte weniger als 2019. ' +
        '2020 bleibt außer Betracht: Kein vollständiger Abiturjahrgang.',
    )
    expect(say({ cube, period: '2020' })).toBe(
      'Im Landkreis Helmstedt lag der Anteil der Abgehenden ohne Hauptschulabschluss im Jahr 2020 bei 10,58 % (73 von 690). Ausnahme: Kein vollständiger Abiturjahrgang.',
    )
  })

  it('warns of what was not counted', () => {
    const cube = cubeOf({ '03154': { 2024: share(3, 12, ['reconstructed', 'small-n']) } })
    expect(say({ cube })).toContain('Hinweis (rekonstruiert): Nicht veröffentlicht')
    expect(say({ cube })).toContain('Hinweis (kleine Fallzahl): Beruht auf wenigen Fällen')
  })

  it('compares counts with the past in persons, and never with a larger area', () => {
    const counted = { ...indicator, kind: 'count', unit: { de: '', en: '' }, decimals: 0, sentence: { de: '{Place} lag die Zahl {period} bei {value}.', en: 'x' } } as const
    const cube = cubeOf({ '03154': { 2023: plain(46), 2024: plain(68) }, '03': { 2024: plain(6883) } })
    // Of 46 per cent would say too much; 85,380 are 380 or 0.4 % more than 85,000.
    expect(say({ indicator: counted, cube })).toBe('Im Landkreis Helmstedt lag die Zahl im Jahr 2024 bei 68, 22 mehr als 2023.')
    const people = cubeOf({ '03154': { '2017-12-31': plain(85_000), '2023-12-31': plain(85_380) } })
    expect(say({ indicator: { ...counted, yearMeaning: 'date' }, cube: people, period: '2023-12-31' })).toBe(
      'Im Landkreis Helmstedt lag die Zahl am 31.12.2023 bei 85.380, 380 mehr (+0,4 %) als am 31.12.2017.',
    )
  })

  it('says of a count whose whole is known of how many it is', () => {
    const networks: Indicator = { ...indicator, kind: 'count', unit: { de: '', en: '' }, decimals: 0, breakdowns: [], sentence: { de: '{Place} gab es {period} in {value} Kreisen ein Netzwerk.', en: 'x' } }
    const of = (numerator: number, denominator?: number): Cell => ({ absence: undefined, value: numerator, numerator, denominator, flags: [] })
    const cube = cubeOf({ '03': { 2008: of(23), 2012: of(51, 53) } })
    expect(say({ indicator: networks, cube, areas: [land], period: '2012' })).toBe('In Niedersachsen gab es im Jahr 2012 in 51 von 53 Kreisen ein Netzwerk, 28 mehr als 2008.')
    expect(say({ indicator: networks, cube, areas: [land], period: '2008' })).toBe('In Niedersachsen gab es im Jahr 2008 in 23 Kreisen ein Netzwerk.')
  })

  it('calls a score higher, not more, and equal values equal', () => {
    const score: Indicator = { ...indicator, kind: 'index', unit: { de: '', en: '' }, decimals: 1, sentence: { de: '{Place} lag der Index {period} bei {value}.', en: 'x' }, breakdowns: [] }
    expect(say({ indicator: score, cube: cubeOf({ '03154': { 2024: plain(0.4) }, '03': { 2024: plain(0.6) } }) })).toBe(
      'Im Landkreis Helmstedt lag der Index im Jahr 2024 bei 0,4, um 0,2 niedriger als in Niedersachsen (0,6).',
    )
    expect(say({ indicator: score, cube: cubeOf({ '03154': { 2024: plain(0.6) }, '03': { 2024: plain(0.6) } }) })).toContain('gleich hoch wie in Niedersachsen (0,6)')
  })

  it('compares no score with the past: it is stretched anew every year', () => {
    const score: Indicator = { ...indicator, kind: 'index', unit: { de: '', en: '' }, decimals: 1, sentence: { de: '{Place} lag der Index {period} bei {value}.', en: 'x' }, breakdowns: [] }
    expect(say({ indicator: score, cube: cubeOf({ '03154': { 2020: plain(0.6), 2021: plain(0.4) } }), period: '2021' })).toBe('Im Landkreis Helmstedt lag der Index im Jahr 2021 bei 0,4.')
  })

  it('names the other highlighted areas', () => {
    expect(say({ areas: [helmstedt, salzgitter, land] })).toMatch(/ Daneben: Salzgitter geheim gehalten und Niedersachsen 8,66 %\.$/)
  })

  it('counts the parts of a region that has no category of its own', () => {
    const categories = [
      { code: 2, name: { de: 'Modul 2', en: 'Module 2' } },
      { code: 3, name: { de: 'Modul 3', en: 'Module 3' } },
      { code: 4, name: { de: 'Modul 4', en: 'Module 4' } },
    ]
    const stage: Indicator = { ...indicator, kind: 'categorical', name: { de: 'Stand', en: 'State' }, unit: { de: '', en: '' }, decimals: 0, breakdowns: [], categories }
    const cube = cubeOf({ a: { 2024: plain(2) }, b: { 2024: plain(3) }, c: { 2024: plain(3) }, d: { 2024: absent('unknown') }, '03': { 2024: absent('not-applicable') } })
    const changes = { indicator: stage, cube, areas: [land], parts: ['a', 'b', 'c', 'd'] }
    expect(say(changes)).toBe('In Niedersachsen verteilen sich im Jahr 2024 3 Gebiete mit Angabe so (Stand): „Modul 3“ (2) und „Modul 2“ (1).')
    expect(say({ ...changes, format: en })).toBe('In Lower Saxony, the 3 areas with a statement are spread as follows in 2024 (State): “Module 3” (2) and “Module 2” (1).')
    expect(say({ ...changes, parts: [] })).toContain('Ein Wert wäre hier nicht sinnvoll')
  })
})
