import { describe, expect, test } from 'vitest'
import type { Region } from '@/contract/schema/region.ts'
import { absent } from '../cube/cell.ts'
import type { Cube } from '../cube/cube.ts'
import { formatOf } from '../format/formatOf.ts'
import { betweenWords, breakNotes, changeWords, referenceLines, standingWords } from './figureWords.ts'
import { keyFigure } from './keyFigure.ts'
import { profileChoice, profileGroups, referencesOf } from './profileAreas.ts'
import { profileScale } from './profileScale.ts'
import { profileSentences, profileTitle } from './profileSentences.ts'
import { BUND, cubeOf, FIGURES, GROSSRAUM, HELMSTEDT, KREISE, LAND, LEAVERS, NO_ABITUR, plain, SALZGITTER, share, WITHOUT } from './testProfile.ts'

const de = formatOf('de')
const en = formatOf('en')
const figure = (area = HELMSTEDT, cube: Cube = LEAVERS, indicator = WITHOUT) => keyFigure({ indicator, cube, area, level: KREISE, references: [GROSSRAUM, LAND] })
/** The same figures as if the last year had not been published yet. */
const until = (last: string, breaks = [NO_ABITUR]) => cubeOf(Object.fromEntries(Object.entries(FIGURES).map(([id, row]) => [id, Object.fromEntries(Object.entries(row).filter(([period]) => period <= last))])), breaks)

describe('the latest figure', () => {
  test('Helmstedt 2024: 68 of 707 is 9.62 %', () => {
    const row = figure()
    expect([row.period, de.cellWords(row.cell, WITHOUT), de.counts(row.cell)]).toEqual(['2024', '9,62\u00a0%', '68 von 707'])
    expect(row.missing).toBeUndefined()
  })

  test('is never put in the place of a later one that is kept secret: it is said', () => {
    const row = figure(HELMSTEDT, cubeOf({ ...FIGURES, '03154': { ...FIGURES['03154'], 2024: absent('suppressed') } }))
    expect([row.period, row.cell.numerator, row.missing]).toEqual(['2023', 46, { period: '2024', absence: 'suppressed' }])
    // All of the row is of 2023: Helmstedt is fifth of eight there.
    expect(row.standing?.rank).toBe(5)
    expect(row.references[0]?.cell.numerator).toBe(785)
  })

  test('is the last counted one where years ahead are forecast, and so is all that it is compared with', () => {
    const row = figure(HELMSTEDT, { ...LEAVERS, forecast: '2024' })
    expect([row.period, row.cell.numerator, row.points.at(-1)?.period, row.missing]).toEqual(['2023', 46, '2023', undefined])
  })

  test('where there never was one, the reason of the latest period stands', () => {
    const row = figure(HELMSTEDT, cubeOf({ ...FIGURES, '03154': { 2023: absent('unknown'), 2024: absent('suppressed') } }))
    expect([row.period, row.cell.absence, row.standing, row.change.kind]).toEqual(['2024', 'suppressed', undefined, 'nothing'])
  })
})

describe('five years before', () => {
  test('9.62 in 2024 against 58 of 687 = 8.44 in 2019 are 1.18 percentage points more', () => {
    expect(changeWords(figure(), de)).toBe('+1,18\u00a0Prozentpunkte seit 2019')
    expect(changeWords(figure(), en)).toBe('+1.18\u00a0percentage\u00a0points since 2019')
  })

  test('46 of 662 = 6.95 in 2023 against 61 of 753 = 8.10 in 2018 are 1.15 less', () => {
    expect(changeWords(figure(HELMSTEDT, until('2023')), de)).toBe('−1,15\u00a0Prozentpunkte seit 2018')
  })

  test('a year that is missing gives way to the nearest before it, never to a later one', () => {
    const cube = cubeOf({ '03154': { 2015: share(73, 831), 2020: share(48, 454), 2023: share(46, 662) } })
    // 6.95 − 8.78
    expect(changeWords(figure(HELMSTEDT, cube), de)).toBe('−1,83\u00a0Prozentpunkte seit 2015')
  })

  test('beyond ten years nothing is compared', () => {
    expect(changeWords(figure(HELMSTEDT, cubeOf({ '03154': { 2013: share(1, 10), 2024: share(2, 10) } })), de)).toBe('kein Wert aus den Jahren davor')
  })

  test('an exceptional year is passed over, and a break is said instead of a difference', () => {
    const exception = { ...NO_ABITUR, period: '2019', until: '2019', areas: ['03'] }
    expect(changeWords(figure(HELMSTEDT, cubeOf(FIGURES, [exception])), de)).toBe('+1,52\u00a0Prozentpunkte seit 2018')
    const broken = { period: '2022', areas: ['03'], note: { de: 'Neue Zählung.', en: 'New count.' } }
    expect(changeWords(figure(HELMSTEDT, cubeOf(FIGURES, [broken])), de)).toBe('mit 2019 nicht vergleichbar (Bruch)')
    expect(breakNotes([figure(HELMSTEDT, cubeOf(FIGURES, [broken])), figure()], de)).toBe('Neue Zählung.')
  })

  test('scores are not compared over the years; counts change in their own unit', () => {
    expect(changeWords(figure(HELMSTEDT, LEAVERS, { ...WITHOUT, kind: 'index' }), de)).toBe('Punktwert, über die Jahre nicht vergleichbar')
    const people = cubeOf({ '03154': { '2015-12-31': plain(90_000), '2024-12-31': plain(91_000) } })
    expect(changeWords(figure(HELMSTEDT, people, { ...WITHOUT, kind: 'count', decimals: 0, unit: { de: '', en: '' }, yearMeaning: 'date' }), de)).toBe('+1.000 (+1,1\u00a0%) seit dem 31.12.2015')
  })
})

describe('the place among the eight', () => {
  test('2024: 9.62 is the highest before 9.20, 9.18, 8.99, 8.23, 8.18, 7.59, 6.91, and the worst', () => {
    expect(figure().standing).toEqual({ rank: 1, of: 8, tied: false, better: 7, worse: 0 })
    expect(standingWords(figure(), de)).toEqual(['Rang 1 von 8', 'niedrig ist günstiger, 7 liegen günstiger'])
  })

  test('2023: 6.95 is fifth after 11.18, 8.71, 7.71 and 7.36; three are better', () => {
    expect(figure(HELMSTEDT, until('2023')).standing).toEqual({ rank: 5, of: 8, tied: false, better: 3, worse: 4 })
  })

  test('equal printed values share a place and are neither better nor worse', () => {
    const cube = cubeOf({ '03101': { 2024: plain(5) }, '03102': { 2024: plain(7.001) }, '03154': { 2024: plain(7.002) }, '03158': { 2024: plain(9) } })
    expect(figure(HELMSTEDT, cube).standing).toEqual({ rank: 2, of: 4, tied: true, better: 1, worse: 1 })
    expect(standingWords(figure(HELMSTEDT, cube), de)).toEqual(['Rang 2 von 4 (geteilt)', 'niedrig ist günstiger, 1 liegt günstiger'])
  })

  test('where neither is better, nothing is called better', () => {
    expect(standingWords(figure(HELMSTEDT, LEAVERS, { ...WITHOUT, direction: 'neither' }), de)).toEqual(['Rang 1 von 8'])
    expect(standingWords(figure(SALZGITTER, LEAVERS, { ...WITHOUT, direction: 'higher-is-better' }), de)).toEqual(['Rang 5 von 8', 'hoch ist günstiger, 4 liegen günstiger'])
  })
})

describe('against region and Land', () => {
  const said = (row = figure()) => referenceLines(row, de)

  test('9.62 − 8.24 and 9.62 − 8.66', () => {
    expect(said()).toEqual(['1,38\u00a0Prozentpunkte mehr als im Großraum Braunschweig (8,24\u00a0%)', '0,96\u00a0Prozentpunkte mehr als in Niedersachsen (8,66\u00a0%)'])
  })

  test('counts are shown and not subtracted; an absent figure says its reason', () => {
    expect(said(figure(HELMSTEDT, LEAVERS, { ...WITHOUT, kind: 'count', decimals: 0, unit: { de: '', en: '' } }))[0]).toMatch(/^Großraum Braunschweig: \d+$/)
    expect(said(figure(HELMSTEDT, until('2019')))[1]).toBe('Niedersachsen: unbekannt')
    expect(said(figure(HELMSTEDT, cubeOf({ '03154': FIGURES['03154'] })))).toEqual(['Großraum Braunschweig und Niedersachsen: nicht vorhanden'])
  })
})

describe('two areas', () => {
  test('9.62 in Helmstedt are 1.39 more than 8.23 in Salzgitter', () => {
    expect(betweenWords(figure(), figure(SALZGITTER), de)).toBe('1,39\u00a0Prozentpunkte mehr als in der Stadt Salzgitter')
    expect(betweenWords(figure(SALZGITTER), figure(), de)).toBe('1,39\u00a0Prozentpunkte weniger als im Landkreis Helmstedt')
  })

  test('figures of different periods are not subtracted', () => {
    const older = cubeOf({ ...FIGURES, '03102': { 2023: share(113, 1011), 2024: absent('unknown') } })
    expect(betweenWords(figure(HELMSTEDT, older), figure(SALZGITTER, older), de)).toBe('Kein gemeinsamer Zeitraum mit Werten beider Gebiete.')
  })

  test('share one scale: years and values from the lowest to the highest of both', () => {
    const { years, trend, strip } = profileScale([figure(), figure(SALZGITTER)])
    expect(years).toEqual({ low: 2018, high: 2024 })
    expect([trend.low, trend.high].map((end) => end.toFixed(2))).toEqual(['6.95', '12.28'])
    expect([strip.low, strip.high].map((end) => end.toFixed(2))).toEqual(['6.91', '9.62'])
  })
})

describe('the paragraph', () => {
  const people = figure(HELMSTEDT, cubeOf({ '03154': { '2024-12-31': plain(91_000) } }), {
    ...WITHOUT, id: 'einwohner', topic: 'bevoelkerung', kind: 'count', decimals: 0, direction: 'neither', unit: { de: '', en: '' }, yearMeaning: 'date', breakdowns: [],
    sentence: { de: '{Place} lebten {period} {value} Menschen.', en: '{Place}, {value} people lived {period}.' },
  })
  const demo = figure(HELMSTEDT, cubeOf({ '03154': { 2024: share(1, 2, ['demo']) } }), { ...WITHOUT, id: 'demo', topic: 'uebergaenge', demo: true, direction: 'neither' })

  test('begins with the population, says the leavers with region and year before, and ends with the extremes', () => {
    expect(profileSentences([figure(), demo, people], de).map(({ text }) => text)).toEqual([
      'Im Landkreis Helmstedt lebten am 31.12.2024 91.000 Menschen.',
      'Dort verließen im Jahr 2024 9,62\u00a0% (68 von 707) der Abgehenden die Schule ohne Abschluss, 1,38\u00a0Prozentpunkte mehr als im Großraum Braunschweig (8,24\u00a0%) und 2,67\u00a0Prozentpunkte mehr als 2023.',
      expect.stringContaining('Hinweis (Demodaten)'),
      'Unter den 8 Gebieten ist der jeweils neueste Wert am ungünstigsten bei „Abgehende ohne Abschluss“.',
    ])
  })

  test('an area without a figure says nothing', () => {
    expect(profileSentences([figure(HELMSTEDT, cubeOf({ '03101': { 2024: share(1, 2) } }))], de)).toEqual([])
  })

  test('is called by the area, or by both', () => {
    expect([profileTitle(HELMSTEDT, undefined, de), profileTitle(HELMSTEDT, SALZGITTER, de), profileTitle(HELMSTEDT, undefined, en)]).toEqual(['Landkreis Helmstedt im Profil', 'Landkreis Helmstedt und Salzgitter im Vergleich', 'Profile of Landkreis Helmstedt'])
  })
})

describe('which areas', () => {
  const region = { areas: [HELMSTEDT, SALZGITTER, GROSSRAUM, LAND, BUND], levels: [{ ...KREISE, areas: ['03154', '03102'] }], total: GROSSRAUM.id, benchmarks: [GROSSRAUM.id, '03', 'DG'], highlighted: [] } as unknown as Region

  test('the address names them; what has no profile costs only itself', () => {
    expect(profileChoice(region, 'kreise', ['03', '03102', '03154'])).toMatchObject({ area: { id: '03102' }, other: { area: { id: '03154' } } })
    expect(profileChoice(region, 'kreise', [])).toMatchObject({ area: { id: '03154' }, other: undefined })
    expect(profileChoice({ ...region, highlighted: ['03102'] }, 'kreise', [])).toMatchObject({ area: { id: '03102' } })
  })

  test('they are offered by name', () => {
    expect(profileGroups(region, 'kreise', de).map(({ level, areas }) => [level.id, ...areas.map(({ short }) => short)])).toEqual([['kreise', 'Helmstedt', 'Salzgitter']])
  })

  test('an area is measured against region and Land, the region itself against what is larger', () => {
    const ids = (of: Region, area: string) => referencesOf(of, area).map(({ id }) => id)
    expect(ids(region, '03154')).toEqual(['grossraum-braunschweig', '03'])
    expect(ids({ ...region, total: '03154', benchmarks: ['03154', GROSSRAUM.id, '03', 'DG'] }, '03154')).toEqual(['grossraum-braunschweig', '03'])
    expect(ids({ ...region, total: '03', benchmarks: ['03', 'DG'] }, '03154')).toEqual(['03', 'DG'])
  })
})
