import { expect, test } from 'vitest'
import type { Surroundings } from '@/contract/schema/boundary.ts'
import { FOUR } from '../../../../tests/support/fourAreas.ts'
import { mapGeometry, mapStyle, patternLayer } from './layers.ts'

test('areas go to MapLibre by their position: its ids are numbers and would eat the zero of 03101', () => {
  const { features } = mapGeometry(FOUR, undefined)
  expect(features.map(({ id }) => id)).toEqual([0, 1, 2, 3])
  expect(features[0]?.geometry).toBe(FOUR.features[0]?.geometry)
})

test('neighbours and outline lie in the same source, without an id that could take the state of an area', () => {
  const around = { geometry: FOUR.features[0]?.geometry, properties: { role: 'neighbour', name: 'Nachbar' } }
  const { features } = mapGeometry(FOUR, { features: [around] } as unknown as Surroundings)
  expect(features.map(({ id, properties }) => [id, properties?.role])).toEqual([[0, 'area'], [1, 'area'], [2, 'area'], [3, 'area'], [undefined, 'neighbour']])
})

test('every layer takes one kind of feature from the one source', () => {
  const layers = [...mapStyle(FOUR, undefined).layers, patternLayer('pending')]
  expect(layers.map((layer) => [layer.id, 'source' in layer && layer.source, 'filter' in layer && layer.filter])).toEqual(
    [['neighbours', 'neighbour'], ['neighbour-borders', 'neighbour'], ['areas', 'area'], ['borders', 'area'], ['land', 'outline'], ['absence-pending', 'area']].map(([id, role]) => [
      id, 'map', ['==', ['get', 'role'], role],
    ]),
  )
})

test('the style asks nobody for anything: no glyphs, no sprite, no tiles', () => {
  const style = mapStyle(FOUR, undefined)
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  expect(Object.values(style.sources).map(({ type }) => type)).toEqual(['geojson'])
  expect(JSON.stringify(style)).not.toContain('http')
})

test('nothing in the style depends on a figure: colour comes with the state of an area', () => {
  const areas = mapStyle(FOUR, undefined).layers.find(({ id }) => id === 'areas')
  expect(JSON.stringify(areas?.paint)).toContain('["feature-state","colour"]')
})

test('a pattern is seen where the state of an area names its reason, and faintly where the area steps back', () => {
  expect(patternLayer('pending')).toMatchObject({
    id: 'absence-pending',
    paint: { 'fill-pattern': 'absence-pending', 'fill-opacity': ['case', ['==', ['feature-state', 'absence'], 'pending'], ['case', ['==', ['feature-state', 'faint'], true], 0.2, 1], 0] },
  })
})
