import { describe, expect, test } from 'vitest'
import { loadDeck } from '@/app/slides/loadDeck.ts'
import { loadSlide } from '@/app/slides/loadSlide.ts'
import type { Slide } from '@/contract/schema/deck.ts'
import type { SlideChart, SlidePart } from '@/model/slide/slideContent.ts'
import type { Locale } from '@/model/text/locale.ts'
import { loadTexts } from '@/model/text/textsOf.ts'
import { catalogueFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { serveScenario } from '../support/server.ts'

const SITE = 'https://example.org/schulwege/'
const slideOf = (address: string, more: Partial<Slide> = {}): Slide => ({ id: 'a', address, headline: { de: 'Eine Folie', en: 'A slide' }, ...more })

async function load(address: string, locale: Locale = 'de', more: Partial<Slide> = {}) {
  await loadTexts(locale)
  return loadSlide(slideOf(address, more), { catalogue: await loadFile(catalogueFile()), locale, number: 1, site: SITE })
}
const chartIn = (parts: readonly SlidePart<Plate>[]): SlideChart | undefined => parts.find((part) => part.kind === 'chart')
const tableIn = (parts: readonly SlidePart<Plate>[]) => parts.find((part) => part.kind === 'table')
const values = (chart: SlideChart | undefined) => chart?.series.map((series) => [series.name, series.values])
const SHARE = '?region=musterland&indicator=ohne-abschluss-anteil&level=kreise&period=2021&areas=99101&benchmark=DG'

describe('a slide of Erkunden', () => {
  test('has the map at the left and the lines of area, region and benchmark at the right; what is missing stays missing', async () => {
    const { parts, sentence, fault } = await load(SHARE)
    expect(fault).toBeUndefined()
    expect(parts.map(({ kind }) => kind)).toEqual(['picture', 'chart'])
    expect(chartIn(parts)?.categories).toEqual(['2020', '2021', '2022', '2023'])
    // As the office publishes it; for 2022 there is no value of the Kreis.
    expect(values(chartIn(parts))?.[0]).toEqual(['Oberes Mustertal', [6.4, 6.1, undefined, 9.1]])
    expect(values(chartIn(parts))?.[1]).toEqual(['Land Musterland', [7.1, 7.6, 8.1, 10.2]])
    expect(sentence).toContain('2021')
  })

  test('shows what the panel of the address shows: a ranking as bars, highest first, a table as a table', async () => {
    const ranked = chartIn((await load(`${SHARE}&panel=ranking`)).parts)
    expect(ranked?.type).toBe('bars')
    expect(ranked?.series[0]?.values.slice(0, 1)).toEqual([6.1])
    expect(ranked?.notes.join(' ')).toContain('Ohne Wert: Neu-Überlingen')
    const table = tableIn((await load(`${SHARE}&panel=table`)).parts)
    expect(table?.rows.find(([name]) => name?.includes('Oberes Mustertal'))?.slice(1, 3)).toEqual(['6,1', '21 von 344'])
  })

  test('names source, licence, data build and the way back, in the language of the reader', async () => {
    const german = await load(SHARE)
    expect(german.sourceLines).toEqual([expect.stringContaining('Quelle: © Landesamt für Muster, 2026'), expect.stringMatching(/^Lizenz: .*\(https?:/), expect.stringMatching(/^Datenstand: \d/)])
    expect(german.link).toBe(`${SITE}?region=musterland&level=kreise&indicator=ohne-abschluss-anteil&period=2021&areas=99101&benchmark=DG`)
    const english = await load(SHARE, 'en')
    expect(english.title).toBe('A slide')
    expect(english.link).toContain('lang=en')
    expect(english.sourceLines[0]).toMatch(/^Source: /)
  })

  test('says what is invented', async () => {
    const { demo, flags } = await load('?region=musterland&indicator=kleine-bildungsgaenge')
    expect(demo).toBe(true)
    expect(flags[0]).toMatch(/^Demodaten: /)
    expect((await load(SHARE)).demo).toBe(false)
  })

  test('without its borders has no map, says why, and keeps its numbers', async () => {
    serveScenario('missing', 'boundaries')
    const { parts, flags, fault } = await load(SHARE)
    expect(fault).toBeUndefined()
    expect(parts.map(({ kind }) => kind)).toEqual(['chart'])
    expect(flags.join(' ')).toMatch(/Die Karte fehlt: Die Datei „regions\/musterland\/kreise\.geojson“ fehlt/)
  })
})

const pathsIn = (part: SlidePart<Plate> | undefined): number => (part?.kind === 'picture' ? part.drawing.drawing({ width: 400, height: 300 }).split('<path').length : 0)
const WAYS = '?page=transition&section=wege&region=musterland'

describe('slides of other pages', () => {
  test('flows stand as a table of from, to, people and share, and as bars of 100 %', async () => {
    const { parts } = await load('?page=transition&section=uebergang&region=musterland')
    const table = tableIn(parts)
    expect(table?.head).toHaveLength(4)
    const people = table?.rows.map(([, , count = '']) => Number(count.replace('.', ''))) ?? []
    const shares = chartIn(parts)?.series ?? []
    expect(people.length).toBeGreaterThan(1)
    // Of each origin all parts together are everyone who left.
    for (const at of chartIn(parts)?.categories.keys() ?? []) expect(shares.reduce((sum, { values: of }) => sum + (of[at] ?? 0), 0)).toBeCloseTo(100, 0)
  })

  test('flows between areas have their map at the left, with the words for those who cannot see it', async () => {
    const { parts } = await load(WAYS)
    expect(parts.map(({ kind }) => kind)).toEqual(['picture', 'table'])
    const [map] = parts
    expect(map?.kind === 'picture' && map.description).toContain('Einpendelnde')
    // The two flows between the Kreise are drawn, and not those below a threshold.
    const few = (await load(`${WAYS}&filter=over:100`)).parts[0]
    expect(pathsIn(map) - pathsIn(few)).toBeGreaterThanOrEqual(2)
  })

  test('what narrows flows is named on the slide, and the bands stand instead of the commuters', async () => {
    const { parts } = await load(`${WAYS}&filter=programm:bau,node:from-99101`)
    expect(parts.map(({ kind }) => kind)).toEqual(['picture', 'table'])
    for (const { title } of parts) expect(title).toMatch(/Bau · .*Oberes Mustertal/)
    // Of 350 who learn construction and live there 50 travel: 14.3 %.
    expect(tableIn(parts)?.rows).toContainEqual(['Oberes Mustertal', 'Neu-Überlingen', '50', '14,3\u00a0%'])
  })

  test('flows between areas without borders say that the map is missing, and keep their numbers', async () => {
    serveScenario('missing', 'boundaries')
    const without = await load(WAYS)
    expect(without.parts.map(({ kind }) => kind)).toEqual(['table', 'table'])
    expect(without.flags.join(' ')).toContain('Die Karte fehlt')
  })

  test('offers stand on their map and as a matrix with its sums, and say that they are invented', async () => {
    const { parts, demo, flags } = await load('?page=offering&section=muster-bbs&region=musterland')
    expect(parts.map(({ kind }) => kind)).toEqual(['picture', 'table'])
    expect(tableIn(parts)?.head.at(-1)).toBe('Summe')
    expect(tableIn(parts)?.rows.length).toBeGreaterThan(0)
    expect(demo).toBe(true)
    expect(flags.join(' ')).toContain('Demodaten')
  })

  test('a scenario is called one where its offers are shown; a list and the map beside it speak of what is offered', async () => {
    const supposed = 'Gedankenspiel: nichts davon ist geschehen'
    const scenario = '?page=offering&section=muster-bbs&region=musterland&scenario=close.mitte.kfz.teilzeit'
    const played = await load(scenario)
    expect(played.flags).toContain(supposed)
    expect(played.sentence).toBe('')
    const listed = await load(`${scenario}&filter=programme:kfz,list:gaps`)
    expect(listed.flags).not.toContain(supposed)
    expect(listed.sentence).not.toBe('')
    const mapOf = ({ parts: [part] }: typeof played) => part?.kind === 'picture' && part.drawing.drawing({ width: 400, height: 300 })
    const offered = '?page=offering&section=muster-bbs&region=musterland'
    expect(mapOf(listed)).toBe(mapOf(await load(`${offered}&filter=programme:kfz,list:gaps`)))
    expect(mapOf(played)).not.toBe(mapOf(await load(offered)))
  })

  test('a page of lists says that it opens with the link', async () => {
    expect((await load('?page=data&region=musterland')).flags).toEqual(['Diese Ansicht besteht aus Listen zum Nachschlagen; sie öffnet sich über den Link unten.'])
  })
})

describe('a deck with faults', () => {
  test('a slide whose figures are not to be had says which file and what helps; it is never missing', async () => {
    serveScenario('missing', 'cube')
    const slide = await load(SHARE, 'de', { note: 'Notiz', item: 'TOP 1' })
    expect(slide.fault).toMatch(/Die Datei „cubes\/musterland\/ohne-abschluss-anteil\.json“ fehlt .* noch einmal herstellen/)
    expect([slide.title, slide.item, slide.notes, slide.parts]).toEqual(['Eine Folie', 'TOP 1', 'Notiz', []])
  })

  test('what the data do not know any more is said on the slide', async () => {
    expect((await load(`${SHARE}&period=1890`.replace('period=2021&', ''))).flags.join(' ')).toContain('Der Foliensatz nennt etwas, das es in diesem Datenstand nicht gibt')
  })

  test('can be cancelled between two slides, and hands out nothing then', async () => {
    const control = new AbortController()
    const seen: number[] = []
    const deck = { id: 'd', title: 'Satz', region: 'musterland', slides: [slideOf(SHARE), slideOf(SHARE), slideOf(SHARE)] }
    const work = loadDeck(deck, await loadFile(catalogueFile()), 'de', {
      each: (content) => content,
      onSlide: (done) => {
        seen.push(done)
        if (done === 2) control.abort()
      },
      signal: control.signal,
    })
    await expect(work).rejects.toMatchObject({ name: 'AbortError' })
    expect(seen).toEqual([1, 2])
  })
})
