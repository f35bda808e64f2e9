import { expect, test } from 'vitest'
import { HOME } from '../camera/camera.ts'
import type { AreaPath } from './areaPaths.ts'
import { bySize, placeLabels } from './placeLabels.ts'
import { ellipsise, textWidth } from './textWidth.ts'

const FRAME = { width: 600, height: 400 }

function area(id: string, x: number, y: number, side: number): AreaPath {
  return { id, d: '', width: side, height: side, label: { x, y } }
}
const named = (...ids: string[]) => new Map(ids.map((id) => [id, id]))
const ids = (labels: readonly { id: string }[]) => labels.map(({ id }) => id)

test('a name is written in the middle of its area, a third of its size below the point', () => {
  // 600 px wide frames are lettered in 12 px: baseline at 200 + 0.34 · 12.
  expect(placeLabels([area('Peine', 300, 200, 100)], named('Peine'), [], HOME, FRAME)).toEqual([{ id: 'Peine', text: 'Peine', x: 300, y: expect.closeTo(204.08, 2) }])
})

test('the larger area is lettered first, the smaller one moves a line or gives way', () => {
  const labels = placeLabels(bySize([area('Klein', 300, 200, 40), area('Gross', 302, 202, 90)]), named('Klein', 'Gross'), [], HOME, FRAME)
  expect(ids(labels)).toEqual(['Gross', 'Klein'])
  expect(Math.abs((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThan(12)
})

test('no two names lie on each other', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => area(`Gebiet${at}`, 300 + at, 200 + at / 3, 60))
  const labels = placeLabels(crowd, named(...crowd.map(({ id }) => id)), [], HOME, FRAME)
  expect(labels.length).toBeGreaterThan(1)
  // 12 px letters: names on lines less than 12 px apart must stand beside each other.
  const clashes = labels.flatMap((a, at) =>
    labels.slice(at + 1).filter((b) => Math.abs(a.y - b.y) < 12 && Math.abs(a.x - b.x) < (textWidth(a.text, 12) + textWidth(b.text, 12)) / 2),
  )
  expect(clashes).toEqual([])
})

test('a name whose place is taken moves a fifth of its length aside', () => {
  // "Peine" stands where "Braunschweig" would begin, on all five lines it could move to.
  const column = [-18, -9, 0, 9, 18].map((dy, at) => area(`P${at}`, 255, 200 + dy, 400 - at))
  const names = new Map([...column.map(({ id }): [string, string] => [id, 'Peine']), ['BS', 'Braunschweig']])
  const label = placeLabels([...column, area('BS', 300, 200, 40)], names, [], HOME, FRAME).find(({ id }) => id === 'BS')
  expect(label?.x).toBeCloseTo(300 + 0.2 * textWidth('Braunschweig', 12), 6)
})

test('an area too small for its name stays without, unless it is chosen', () => {
  const small = area('Wolfsburg', 300, 200, 20)
  expect(placeLabels([small], named('Wolfsburg'), [], HOME, FRAME)).toEqual([])
  expect(ids(placeLabels([small], named('Wolfsburg'), ['Wolfsburg'], HOME, FRAME))).toEqual(['Wolfsburg'])
})

test('zooming in makes room for more names', () => {
  const small = area('Wolfsburg', 100, 100, 20)
  expect(ids(placeLabels([small], named('Wolfsburg'), [], { k: 3, x: 0, y: 0 }, FRAME))).toEqual(['Wolfsburg'])
})

test('a name near the border of the frame moves inside', () => {
  const [label] = placeLabels([area('Emden', 2, 398, 90)], named('Emden'), [], HOME, FRAME)
  const half = textWidth('Emden', 12) / 2
  expect(label?.x).toBeCloseTo(4 + half, 6)
  // Lowest middle of a line: 400 − 4 − 6 = 390.
  expect(label?.y).toBeCloseTo(390 + 0.34 * 12, 6)
})

test('an area out of sight has no name', () => {
  expect(placeLabels([area('Fern', 900, 200, 90)], named('Fern'), ['Fern'], HOME, FRAME)).toEqual([])
})

test('a name longer than the frame is shortened with an ellipsis', () => {
  const name = 'Verwaltungsgemeinschaft Obere Aller und Umgebung mit allen Ortsteilen'
  const [label] = placeLabels([area('a', 60, 60, 110)], new Map([['a', name]]), [], HOME, { width: 120, height: 120 })
  expect(label?.text).toMatch(/^Verw.*…$/)
  expect(textWidth(label?.text ?? '', 11)).toBeLessThanOrEqual(112)
})

test('letters are as wide as their class says', () => {
  // H 0.65, e 0.57, l 0.29: at 10 px 6.5 + 5.7 + 2.9 = 15.1
  expect(textWidth('Hel', 10)).toBeCloseTo(15.1, 9)
})

test('a text that fits is left alone, and of one that never fits a letter remains', () => {
  expect(ellipsise('Peine', 12, 100)).toBe('Peine')
  expect(ellipsise('Peine', 12, 1)).toBe('P…')
})
