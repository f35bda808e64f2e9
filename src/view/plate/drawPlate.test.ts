// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { shape } from '../map/svg/shape.ts'
import { drawPlate } from './drawPlate.ts'
import type { Plate } from './plate.ts'
import { absenceSwatch, colourSwatch } from './swatches.ts'

const plate: Plate = {
  title: 'Anteil der Abgehenden ohne Hauptschulabschluss',
  details: '2023 · Kreise',
  region: 'Großraum Braunschweig',
  sentence: 'Im Großraum Braunschweig gingen 2023 785 von 10.604 Abgehenden ohne Hauptschulabschluss ab (7,40 %).',
  legend: {
    title: 'Abgehende (%)',
    groups: [
      { heading: 'Klassen', keys: [{ swatch: colourSwatch('#bdd7e7'), label: '4,1 bis 6,0', count: '3' }] },
      { heading: 'Ohne Wert', keys: [{ swatch: absenceSwatch('suppressed'), label: 'geheim gehalten (/)', count: '1' }] },
    ],
  },
  notes: [],
  drawing: ({ width, height }) => `<rect id="drawn" width="${width}" height="${height}" fill="#123456"/>`,
  flags: ['Demodaten'],
  sources: ['Quellen: Statistisches Amt'],
  build: 'Datenstand 29.11.2026 (abc123)',
  link: 'https://example.org/?region=grossraum-braunschweig',
}
const SIZE = { width: 1600, height: 900 }

const read = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml')
const drawn = (over: Partial<Plate> = {}, size = SIZE): Document => read(drawPlate({ ...plate, ...over }, size))
/** Pieces of lettering with their place and size. */
const letters = (svg: Document) =>
  [...svg.querySelectorAll('text')].map((one) => ({
    text: one.textContent,
    x: Number(one.getAttribute('x')),
    y: Number(one.getAttribute('y')),
    size: Number(one.getAttribute('font-size')),
    end: one.getAttribute('text-anchor') === 'end',
  }))
const sheet = (svg: Document): readonly number[] => (svg.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number)
const said = (svg: Document): string => letters(svg).map(({ text }) => text).join(' ')

test('title, choices, region, sentence, legend, flags, sources, data build and link stand in the picture', () => {
  const words = said(drawn())
  for (const part of [plate.title, '2023 · Kreise · Großraum Braunschweig', '785 von 10.604', 'Abgehende (%)', '4,1 bis 6,0', 'geheim gehalten (/)', 'Demodaten', 'Quellen: Statistisches Amt', 'Datenstand 29.11.2026 (abc123)', plate.link]) {
    expect(words).toContain(part)
  }
})

test('a picture of another size is the same picture: the sheet keeps its area, and only the outer measures differ', () => {
  const [small, large] = [drawn({}, { width: 800, height: 450 }), drawn()]
  expect([small.documentElement.getAttribute('width'), large.documentElement.getAttribute('width')]).toEqual(['800', '1600'])
  expect(sheet(small)).toEqual([0, 0, 1280, 720])
  expect(sheet(large)).toEqual([0, 0, 1280, 720])
})

test('the drawing gets at least two fifths of the height and stays clear of the legend', () => {
  const box = drawn().querySelector('#drawn')
  expect(Number(box?.getAttribute('height'))).toBeGreaterThan(0.42 * 720)
  // 1280 without two edges of 28, the legend of 280 and the space of 24 before it.
  expect(Number(box?.getAttribute('width'))).toBe(920)
})

test('a title of many words is broken into lines, and all of them are there', () => {
  const title = 'Anteil der Abgehenden ohne Hauptschulabschluss an allen Abgehenden der allgemeinbildenden Schulen, nach Geschlecht und Staatsangehörigkeit, ohne Abendschulen und Kollegs, am Ende des Schuljahres'
  const lines = letters(drawn({ title })).filter(({ size }) => size === 27)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.map(({ text }) => text).join(' ')).toBe(title)
})

test('what needs more room than there is makes the whole smaller: every letter stays on the sheet', () => {
  const long = Array.from({ length: 60 }, (_, at) => `Bruch ${at}: Ab diesem Jahr zählt das Amt anders als davor, und die Werte sind nicht vergleichbar.`)
  const svg = drawn({ notes: long, flags: ['Donaudampfschifffahrtsgesellschaftskapitän'.repeat(12)], sources: ['Quelle '.repeat(200)] })
  const [, , width = 0, height = 0] = sheet(svg)
  expect(width).toBeGreaterThan(1280)
  expect(width / height).toBeCloseTo(1600 / 900, 3)
  const outside = letters(svg).filter(({ y, size }) => y > height || y - size < 0)
  expect(outside).toEqual([])
  expect(said(svg)).toContain('Bruch 59:')
})

test('a link is broken between letters and never with a hyphen', () => {
  const link = `https://example.org/?areas=${'03151,'.repeat(60)}`
  const foot = letters(drawn({ link })).filter(({ size }) => size === 12)
  expect(foot.map(({ text }) => text).join('')).toContain(link)
})

test('hostile names are text: the picture parses, runs nothing and turns no direction around', () => {
  const hostile = '<img src=x onerror=alert(1)>&"\'\u202E]]>\u0000'
  const svg = drawn({ title: hostile, region: hostile, sentence: hostile, flags: [hostile], sources: [hostile], notes: [hostile], link: hostile })
  expect(svg.querySelector('parsererror')).toBeNull()
  expect(svg.querySelector('img, script')).toBeNull()
  expect(said(svg).replaceAll(' ', '')).toContain('<imgsrc=xonerror=alert(1)>&"\']]>')
  expect(['\u202E', '\u0000'].filter((letter) => said(svg).includes(letter))).toEqual([])
})

test('the picture asks for nothing: no address but its own patterns and frame, no class, no script', () => {
  const svg = drawPlate(plate, SIZE)
  expect([...svg.matchAll(/(?:href|src)=/g)]).toEqual([])
  expect([...svg.matchAll(/url\(([^)]*)\)/g)].map(([, to]) => to).filter((to) => !to?.startsWith('#'))).toEqual([])
  expect(svg).not.toMatch(/class=|<script|pointer-events|data-/)
})

test('no flag, no box: a picture of plain figures says nothing of flags', () => {
  expect(said(drawn({ flags: [] }))).not.toContain('Demodaten')
})

test('bare is the drawing with legend and notes, for a place that has title and source beside it', () => {
  const words = said(read(drawPlate({ ...plate, notes: ['1 Bruch'] }, { ...SIZE, bare: true })))
  expect(words).toContain('4,1 bis 6,0')
  expect(words).toContain('1 Bruch')
  expect(words).not.toMatch(/Hauptschulabschluss|Datenstand|Demodaten/)
})

test('a swatch is a shape of the picture and stands in the legend', () => {
  const star = { swatch: { width: 24, height: 16, shapes: [shape('circle', { r: 3, fill: '#abcdef' })] }, label: 'Standort' }
  const svg = drawn({ legend: { title: 'Zeichen', groups: [{ keys: [star] }] } })
  expect(svg.querySelector('circle[fill="#abcdef"]')).not.toBeNull()
})
