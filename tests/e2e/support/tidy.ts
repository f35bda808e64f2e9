import { expect, type Page } from '@playwright/test'

interface Box {
  readonly name: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Boxes of the page's large parts and of every control that can be seen, in pixels of the document. */
async function boxes(page: Page): Promise<{ parts: Box[]; controls: Box[]; width: number; scrolls: boolean; blank: number }> {
  return await page.evaluate(() => {
    const box = (element: Element, name: string) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { name, left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY }
    }
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
    const nameOf = (element: Element) => `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.slice(0, 50)
    const parts = [...document.querySelectorAll('header:not(main header), main > :not(.meeting-screen), main > .meeting-screen > *, footer')].filter(seen)
    const controls = [...document.querySelectorAll('a[href], button, select, input, summary, [role=tab]')].filter(seen)
    return {
      parts: parts.map((element) => box(element, `${element.tagName.toLowerCase()}.${element.className}`)),
      // What lies in a scrolling table is reached by scrolling it.
      controls: controls.filter((element) => element.closest('[role=tabpanel], .matrix, .visually-hidden, .skip-link') === null && !element.matches('.skip-link, .visually-hidden')).map((element) => box(element, nameOf(element))),
      width: document.documentElement.clientWidth,
      scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      blank: document.documentElement.scrollHeight - Math.max(innerHeight, ...parts.map((element) => element.getBoundingClientRect().bottom + scrollY)),
    }
  })
}

const overlap = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1

/** Nothing scrolls sideways, no control lies beyond the edge, no large part over another, no empty paper below the foot. */
export async function expectTidy(page: Page): Promise<void> {
  const { parts, controls, width, scrolls, blank } = await boxes(page)
  expect(scrolls, 'the page scrolls sideways').toBe(false)
  expect(controls.filter(({ left, right }) => left < -1 || right > width + 1), 'controls beyond the edge').toEqual([])
  expect(parts.length).toBeGreaterThan(4)
  expect(blank, 'empty paper below the foot').toBeLessThanOrEqual(1)
  const crossing = parts.flatMap((a, at) => parts.slice(at + 1).filter((b) => overlap(a, b)).map((b) => `${a.name} × ${b.name}`))
  expect(crossing, 'large parts that overlap').toEqual([])
}

/** Text that is cut off by its own box, where no scroll bar and no ellipsis says so. */
export const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, p, label, button, summary, legend, th, .field-label')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden, svg, .map-hidden, .map-area-list') === null)
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
        const hides = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip'
        return hides && textOverflow !== 'ellipsis' && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      })
      .map((element) => element.textContent),
  )

/** Where the page is looked at. */
export const SIZES = [
  { name: 'projector', width: 1280, height: 720 },
  { name: 'desk', width: 1920, height: 1080 },
  { name: 'phone', width: 390, height: 844 },
] as const
