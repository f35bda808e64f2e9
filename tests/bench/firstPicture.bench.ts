import type { Browser } from '@playwright/test'
import { compareRow, type Row } from './support/row.ts'
import type { Stage } from './support/stage.ts'

/** Loads of each page; the first of each is not counted. */
const RUNS = Number(process.env['BENCH_RUNS'] ?? 9)
/** Niedersachsen has 45 areas. */
const AREAS = 45

/**
 * The first painted choropleth of Niedersachsen against a minimal static SVG page of the same areas, and the moment MapLibre can be used against
 * a minimal MapLibre page. Every load is a fresh browser context (nothing cached); the pages take turns, so that a slow minute hits both.
 */
export async function bench(stage: () => Promise<Stage>): Promise<readonly Row[]> {
  const { browser, site, pages } = await stage()
  const ours = `${site}?region=niedersachsen`
  const times = { ours: [] as Moments[], svg: [] as Moments[], maplibre: [] as Moments[] }
  for (let run = 0; run <= RUNS; run += 1) {
    const round = {
      svg: await load(browser, `${pages}svg.html`, 'painted'),
      ours: await load(browser, ours, 'usable'),
      maplibre: await load(browser, `${pages}maplibre.html`, 'usable'),
    }
    if (run === 0) continue
    times.svg.push(round.svg)
    times.ours.push(round.ours)
    times.maplibre.push(round.maplibre)
  }
  const painted = (list: readonly Moments[]) => list.map(({ painted }) => painted)
  const usable = (list: readonly Moments[]) => list.map(({ usable }) => usable)
  return [
    compareRow('first painted choropleth of Niedersachsen : static SVG page', painted(times.ours), painted(times.svg), 1.3),
    compareRow('MapLibre usable : minimal MapLibre page', usable(times.ours), usable(times.maplibre), 1.2),
  ]
}

/** Milliseconds since the navigation began. */
interface Moments {
  readonly painted: number
  readonly usable: number
}

/**
 * Loads a page and waits until it says of itself what was awaited. Nothing is asked of the page before that: an `evaluate` or a `waitForFunction` puts its own
 * script of 20 ms into the very frames that are to be measured.
 */
async function load(browser: Browser, url: string, awaited: keyof Moments): Promise<Moments> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  let tell: (moments: Moments) => void = () => undefined
  const seen = new Promise<Moments>((resolve) => {
    tell = resolve
  })
  await page.exposeFunction('tellMoments', (moments: Moments) => tell(moments))
  // tsx wraps named functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name ??= (f) => f')
  await page.addInitScript(watchMoments, { areas: AREAS, awaited })
  await page.goto(url, { waitUntil: 'commit' })
  const moments = await seen
  await context.close()
  return moments
}

/**
 * Runs in the page, before its own scripts. Painted: the frame with the last area's path has been made (a task after its animation frame; a second frame
 * would measure what the page does next). Usable: the page says that MapLibre has drawn.
 */
function watchMoments({ areas, awaited }: { areas: number; awaited: keyof Moments }): void {
  const moments: { painted: number; usable: number } = { painted: 0, usable: 0 }
  const tell = (moment: keyof Moments) => {
    moments[moment] = performance.now()
    if (moment === awaited) (window as unknown as { tellMoments: (moments: Moments) => void }).tellMoments(moments)
  }
  let waiting = true
  const look = () => {
    if (waiting && document.querySelectorAll('[data-area]').length >= areas) {
      waiting = false
      requestAnimationFrame(() => setTimeout(() => tell('painted')))
    }
    if (moments.usable === 0 && document.querySelector('[data-map=gl]') !== null) tell('usable')
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map'] })
}
