import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Deck } from '@/contract/schema/deck.ts'
import { compareRow, type Row } from './support/row.ts'
import type { Stage } from './support/stage.ts'

/** Rounds there and back; the first warms up. */
const ROUNDS = 9
const WARM = 2

const view = (indicator: string, period: string) => `?region=niedersachsen&indicator=${indicator}&period=${period}&level=kreise`
/** Another year of the same indicator, and another indicator of the same year. */
const KINDS = [
  { name: 'another year', slides: [view('ohne-hauptschulabschluss-anteil', '2023'), view('ohne-hauptschulabschluss-anteil', '2024')] },
  { name: 'another indicator', slides: [view('ohne-hauptschulabschluss-anteil', '2024'), view('hochschulreife-anteil', '2024')] },
] as const

/**
 * Stepping to the next slide of a meeting on the built site, all that its main thread does until it rests again (headline, sentence, legend, trend, address),
 * against a bare recolouring of the same 45 areas on a canvas of the same size, and against a step of the year on the same page without a meeting: what is the
 * page's, and what the meeting's. Processor time of the main thread, not time of the clock: other work on the machine does not count. The pages take turns.
 * And what is fetched while stepping.
 */
export async function bench(stage: () => Promise<Stage>): Promise<readonly Row[]> {
  const { browser, site, pages } = await stage()
  const rows: Row[] = []
  for (const { name, slides } of KINDS) {
    const ours = await openMeeting(browser, site, slides)
    const bare = await openBare(browser, `${pages}stepBare.html?set=niedersachsen`)
    const year = await openPage(browser, `${site}${slides[0]}`)
    const times = { ours: [] as number[], bare: [] as number[], year: [] as number[] }
    let bytes = 0
    ours.page.on('response', (response) => {
      // The sign of the tab: the browser asks for it anew with each entry of the history.
      if (!response.url().endsWith('/favicon.png')) bytes += Number(response.headers()['content-length'] ?? 1)
    })
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = {
        ours: [await ours.time(() => ours.page.keyboard.press('PageDown')), await ours.time(() => ours.page.keyboard.press('PageUp'))],
        year: [await year.time(() => year.page.keyboard.press('ArrowRight')), await year.time(() => year.page.keyboard.press('ArrowLeft'))],
        bare: [await bare.time(() => stepBare(bare.page, 2 * round)), await bare.time(() => stepBare(bare.page, 2 * round + 1))],
      }
      if (round < WARM) continue
      times.ours.push(...next.ours)
      times.bare.push(...next.bare)
      times.year.push(...next.year)
    }
    rows.push(compareRow(`next slide, ${name}, 45 areas : bare recolouring of the same areas`, times.ours, times.bare, 1.5))
    if (name === 'another year') rows.push(compareRow('next slide, another year : the same step of the year without a meeting', times.ours, times.year, 1.5))
    rows.push({ name: `bytes fetched while stepping, ${name}`, measured: `${bytes} bytes`, ratio: bytes, limit: 0 })
    await Promise.all([ours, bare, year].map(({ page }) => page.context().close()))
  }
  return rows
}

interface Timed {
  readonly page: Page
  /** Milliseconds of processor time that the main thread takes for an act, until it rests. */
  readonly time: (act: () => Promise<unknown>) => Promise<number>
}

async function timed(page: Page): Promise<Timed> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    page,
    time: async (act) => {
      const idle = await spent(session, () => page.waitForTimeout(REST))
      const busy = await spent(session, async () => {
        await act()
        await page.waitForTimeout(REST)
      })
      // What the page does anyway (a clock, a cursor) is no step.
      return Math.max(0, busy - idle)
    },
  }
}

/** Long enough for every deferred drawing of a step. */
const REST = 700

async function spent(session: CDPSession, act: () => Promise<unknown>): Promise<number> {
  const duration = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  const before = await duration()
  await act()
  return 1000 * ((await duration()) - before)
}

async function openMeeting(browser: Browser, site: string, slides: readonly string[]): Promise<Timed> {
  const page = await newPage(browser)
  await page.goto(`${site}?page=session`)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  const deck: Deck = { id: 'deck-bench', title: 'Bench', region: 'niedersachsen', slides: slides.map((address, at) => ({ id: `deck-${at}`, address, headline: `Folie ${at + 1}` })) }
  await page.evaluate(keepDeck, deck)
  await page.goto(`${site}${slides[0] ?? ''}&deck=deck-bench&slide=1`)
  // The neighbour lies ready.
  await page.locator('[inert] [data-map][data-painted=true]').waitFor({ state: 'attached', timeout: 60_000 })
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
