import { expect, test } from 'vitest'
import { HOME } from '../camera/camera.ts'
import { fitRegion } from '../camera/mercator.ts'
import { CLUSTER_FROM } from './clusterSites.ts'
import { markLayouter } from './layOutMarks.ts'
import { type MapLink, markStates, type SitePoint } from './mapMarks.ts'

/** 80 px a degree around 1° east on the equator. */
const FIT = fitRegion([0, -1, 2, 1], { width: 200, height: 200 }, 20)
const site = (id: string, at: readonly [number, number], value?: number): SitePoint => ({ id, at, name: id, form: 'full-time', value, approximate: false })
const look = (k: number, x = 0, y = 0) => ({ fit: FIT, camera: { k, x, y } })
/** As many sites as are clustered at all: all but one in a heap a hundredth of a pixel wide, the last 160 px away from them. */
const heap = [...Array.from({ length: CLUSTER_FROM }, (_, at) => site(`s${at}`, [at * 1e-6, 0])), site('far', [2, 0])]

test('a few sites stand each for themselves, the small above the large', () => {
  const marks = markLayouter([site('small', [0, 0], 1), site('large', [0.01, 0], 4)], [], 4)(look(1))
  expect(marks.sites.map(({ site }) => site.id)).toEqual(['large', 'small'])
  expect(marks.sites[1]).toMatchObject({ x: 20, y: 100, radius: 7.5 })
  expect(marks.clusters).toEqual([])
})

test('of many, neighbours are one disc that knows its sites; none is lost', () => {
  const marks = markLayouter(heap, [], 0)(look(1))
  expect(marks.sites.map(({ site }) => site.id)).toEqual(['far'])
  expect(marks.clusters).toHaveLength(1)
  expect(marks.clusters[0]).toMatchObject({ x: 20, y: 100, count: CLUSTER_FROM })
  expect(marks.grouped.sitesOf(marks.clusters[0]?.id ?? 0)).toHaveLength(CLUSTER_FROM)
})

test('seen from near enough every site stands for itself', () => {
  // At k = 32 the left border of the region is at 32 · 20 px.
  const marks = markLayouter(heap, [], 0)(look(32, -32 * 20, -32 * 100))
  expect(marks.clusters).toEqual([])
  expect(marks.sites).toHaveLength(CLUSTER_FROM)
})

test('a site within a cluster still has a place, for its ring', () => {
  expect(markLayouter(heap, [], 0)(look(1)).placeOf('s7')).toMatchObject({ x: 20, y: 100 })
  expect(markLayouter(heap, [], 0)(look(1)).placeOf('unknown')).toBeUndefined()
})

test('a moved map reckons nothing anew; a zoomed one, or one moved by a frame, does', () => {
  const layOut = markLayouter(heap, [], 0)
  const first = layOut(look(1))
  expect(layOut(look(1, -30, -20))).toBe(first)
  expect(layOut(look(1.5))).not.toBe(first)
  expect(layOut(look(1, -200))).not.toBe(first)
})

test('lines are plain, flows are ribbons, and what runs beside the screen is left out', () => {
  const link = (id: string, kind: MapLink['kind'], from: readonly [number, number], to: readonly [number, number]): MapLink => ({ id, kind, from, to, width: 10, name: id })
  const layOut = markLayouter([], [link('plain', 'serves', [0, 0], [2, 0]), link('flow', 'flow', [0, 0], [2, 0]), link('away', 'serves', [9, 0], [9, 1]), link('self', 'flow', [1, 0], [1, 0])], 0)
  const { links } = layOut({ fit: FIT, camera: HOME })
  expect(links.map(({ link }) => link.id)).toEqual(['plain', 'flow'])
  expect(links[0]).toMatchObject({ d: 'M20 100L180 100', middle: { x: 100, y: 100 } })
  expect(links[1]?.d).toMatch(/^M24 100\.8Q/)
})

test('pointed at comes before chosen, chosen before lit; who is chosen never steps back', () => {
  const stateOf = markStates({ selected: ['a', 'b'], emphasised: 'a', lit: ['c'] })
  expect(['a', 'b', 'c', 'd'].map(stateOf)).toEqual(['hovered', 'selected', 'lit', 'dimmed'])
  expect(markStates({ selected: [], emphasised: undefined, lit: undefined })('a')).toBe('plain')
})
