import { expect, test } from 'vitest'
import { files, gzipped, read, withImports } from './dist.ts'
import { BUDGET, firstAndApp, firstPicture, firstViews, REACT } from './firstView.ts'

/** Built scripts that carry a mark of a library. */
const scriptsWith = (mark: RegExp) => files().filter((file) => /\.m?js$/.test(file) && mark.test(read(file)))

test('the first picture brings at most 30 kB of JavaScript and no React', () => {
  const scripts = firstPicture()
  expect(gzipped(scripts)).toBeLessThanOrEqual(BUDGET.picture)
  expect([...scripts].filter((script) => read(script).includes(REACT))).toEqual([])
})

test('picture and app together bring at most 130 kB of JavaScript', () => {
  expect(gzipped(firstAndApp())).toBeLessThanOrEqual(BUDGET.pictureAndApp)
})

test('map and chart libraries load later, in files of their own that the page does not preload', () => {
  const early = firstAndApp()
  const page = read('index.html')
  for (const mark of [/maplibregl-canvas/, /_echarts_instance_/]) {
    const carriers = scriptsWith(mark)
    expect(carriers.length).toBeGreaterThan(0)
    expect(carriers.filter((file) => early.has(file) || page.includes(file))).toEqual([])
  }
})

test('the first view of every region brings at most 60 kB of data', () => {
  const views = firstViews().map(({ region, data }) => ({ region, bytes: gzipped(data) }))
  expect(views.length).toBeGreaterThan(0)
  expect(views.filter(({ bytes }) => bytes > BUDGET.data)).toEqual([])
})

test('the fonts of the first picture are few and our own', () => {
  const fonts = files().filter((file) => /\.(woff2?|ttf|otf)$/.test(file))
  expect(fonts.length).toBeGreaterThan(0)
  expect(fonts.length).toBeLessThanOrEqual(4)
})

test('the page Daten loads when it is opened, and the writers of files when one is asked for', () => {
  // What follows the map on every page is there before Daten is opened.
  const early = new Set([...firstAndApp(), ...files().filter((file) => /\/afterwards-[^/]+\.js$/.test(file))])
  const pages = files().filter((file) => /DataPage-[^/]+\.js$/.test(file))
  expect(pages).toHaveLength(1)
  expect(pages.filter((file) => early.has(file))).toEqual([])
  const opened = pages.reduce((known, script) => withImports(script, known), new Set<string>())
  expect(gzipped([...opened].filter((script) => !early.has(script)))).toBeLessThanOrEqual(BUDGET.page)
  // What names the parts of a workbook and of an archive.
  for (const mark of [/spreadsheetml\.sheet/, /tabular-data-package/]) {
    const carriers = scriptsWith(mark)
    expect(carriers.length).toBeGreaterThan(0)
    expect(carriers.filter((file) => early.has(file) || opened.has(file))).toEqual([])
  }
})

test('the schemas stay with the compiler: their library is in no built script', () => {
  expect(scriptsWith(/ZodError/)).toEqual([])
})
