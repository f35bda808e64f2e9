import type { Browser, Page } from '@playwright/test'
import type { Deck } from '@/contract/schema/deck.ts'
import { compareRow, type Row } from './support/row.ts'
import type { Stage } from './support/stage.ts'

/** Rounds there and back; the first warms up. */
const ROUNDS = 9
const WARM = 2

const view = (indicator: string, period: string) => `?region=niedersachsen&indicator=${indicator}&period=${period}&level=kreise`
/** In the middle of a deck: from its second slide to the third, and back. Another year of the same indicator, and another indicator of the same year. */
const KINDS = [
  { name: 'another year', slides: ['2015', '2023', '2024', '2010'].map((period) => view('ohne-hauptschulabschluss-anteil', period)) },
  { name: 'another indicator', slides: ['hauptschulabschluss-anteil', 'ohne-hauptschulabschluss-anteil', 'hochschulreife-anteil', 'mittlerer-abschluss-anteil'].map((indicator) => view(indicator, '2024')) },
] as const

/**
 * Stepping to the next slide of a meeting on the built site, against a bare recolouring of the same 45 areas on a canvas of the same size: what the main thread does until the
 * slide is on screen; and all it does until it rests again (the address is written, the neighbour after that is drawn out of sight), against a step of the year on the same page
 * without a meeting. Processor time, not time of the clock: other work on the machine does not count. The pages take turns. And what is fetched while stepping.
 */
export async function bench(stage: () => Promise<Stage>): Promise<readonly Row[]> {
  const { browser, site, pages } = await stage()
  const rows: Row[] = []
  for (const { name, slides } of KINDS) {
    const ours = await openMeeting(browser, site, slides)
    const bare = await openBare(browser, `${pages}stepBare.html?set=niedersachsen`)
    const year = await openPage(browser, `${site}${slides[1]}`)
    const times = { ours: [] as Spent[], bare: [] as Spent[], year: [] as Spent[] }
    let bytes = 0
    ours.page.on('response', (response) => {
      // The sign of the tab: the browser asks for it anew with each entry of the history.
      if (!response.url().endsWith('/favicon.png')) bytes += Number(response.headers()['content-length'] ?? 1)
    })
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = {
        ours: [await ours.time(() => ours.page.keyboard.press('PageDown')), await ours.time(() => ours.page.keyboard.press('PageUp'))],
        year: [await year.time(() => year.page.keyboard.press('ArrowLeft')), await year.time(() => year.page.keyboard.press('ArrowRight'))],
        bare: [await bare.time(() => stepBare(bare.page, 2 * round)), await bare.time(() => stepBare(bare.page, 2 * round + 1))],
      }
      if (next.ours[0]?.seen === next.ours[1]?.seen) throw new Error('The slide was not on screen when its time was taken.')
      if (round < WARM) continue
      times.ours.push(...next.ours)
      times.bare.push(...next.bare)
      times.year.push(...next.year)
    }
    const [shown, all] = [(list: readonly Spent[]) => list.map((spent) => spent.shown), (list: readonly Spent[]) => list.map((spent) => spent.all)]
    rows.push(compareRow(`next slide on screen, ${name}, 45 areas : bare recolouring of the same areas`, shown(times.ours), shown(times.bare), 1.5))
    rows.push(compareRow(`next slide and all that follows, ${name} : a step of the year without a meeting`, all(times.ours), all(times.year), 5))
    rows.push({ name: `bytes fetched while stepping, ${name}`, measured: `${bytes} bytes`, ratio: bytes, limit: 0 })
    await Promise.all([ours, bare, year].map(({ page }) => page.context().close()))
  }
  return rows
}

/** Milliseconds of processor time that the main thread takes for an act: until the frame that shows it has been made, and until it rests. */
interface Spent {
  readonly shown: number
  readonly all: number
  /** Headline of the slide on screen when the first was taken. */
  readonly seen: string
}

interface Timed {
  readonly page: Page
  readonly time: (act: () => Promise<unknown>) => Promise<Spent>
}

async function timed(page: Page): Promise<Timed> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => 1000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  const measure = async (act: () => Promise<unknown>): Promise<Spent> => {
    const before = await spent()
    await act()
    const seen = await page.evaluate(nextFrame)
    const shown = await spent()
    await page.waitForTimeout(REST)
    return { shown: shown - before, all: (await spent()) - before, seen }
  }
  return {
    page,
    time: async (act) => {
      // What the page does anyway (a clock, a cursor), and the asking itself, are no step.
      const idle = await measure(() => Promise.resolve())
      const busy = await measure(act)
      return { shown: Math.max(0, busy.shown - idle.shown), all: Math.max(0, busy.all - idle.all), seen: busy.seen }
    },
  }
}

/** Long enough for all that follows a step. */
const REST = 1200

/** Resolves when the next frame has been made, with what it shows. */
const nextFrame = () =>
  new Promise<string>((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(document.querySelector('[data-on] .meeting-headline')?.textContent ?? '')))
  })

async function openMeeting(browser: Browser, site: string, slides: readonly string[]): Promise<Timed> {
  const page = await newPage(browser)
  await page.goto(`${site}?page=session`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  const deck: Deck = { id: 'deck-bench', title: 'Bench', region: 'niedersachsen', slides: slides.map((address, at) => ({ id: `deck-${at}`, address, headline: `Folie ${at + 1}` })) }
  await page.evaluate(keepDeck, deck)
  await page.goto(`${site}${slides[1] ?? ''}&deck=deck-bench&slide=2`)
  // The neighbours lie ready.
  await page.locator('[inert] [data-map][data-painted=true]').nth(1).waitFor({ state: 'attached', timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  return timed(page)
}

/** The same view without a meeting, with the focus on the slider of the years. */
async function openPage(browser: Browser, url: string): Promise<Timed> {
  const page = await newPage(browser)
  await page.goto(url)
  await page.locator('[data-map=gl][data-painted=true]').waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await page.getByRole('slider').focus()
  return timed(page)
}

/** As the page itself keeps a deck (query/decks/keep.ts). */
function keepDeck(deck: Deck): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('schulwege-decks')
    open.addEventListener('upgradeneeded', () => open.result.createObjectStore('decks'))
    open.addEventListener('success', () => {
      const change = open.result.transaction('decks', 'readwrite')
      change.objectStore('decks').put({ shape: 1, order: 0, deck }, deck.id)
      change.addEventListener('complete', () => resolve())
      change.addEventListener('error', () => reject(change.error ?? new Error('not kept')))
    })
  })
}

async function openBare(browser: Browser, url: string): Promise<Timed> {
  const page = await newPage(browser)
  await page.goto(url)
  await page.waitForFunction(() => 'step' in window, undefined, { timeout: 120_000 })
  return timed(page)
}

const stepBare = (page: Page, year: number) => page.evaluate((at) => (window as unknown as { step: (year: number) => number }).step(at), year % 20)

async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'de-DE' })).newPage()
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (f) => f')
  return page
}
