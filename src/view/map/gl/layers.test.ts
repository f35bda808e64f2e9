import { expect, test } from 'vitest'
import { FOUR } from '../../../../tests/support/fourAreas.ts'
import { areaGeometry, mapStyle, patternLayer } from './layers.ts'

test('areas go to MapLibre by their position: its ids are numbers and would eat the zero of 03101', () => {
  const { features } = areaGeometry(FOUR)
  expect(features.map(({ id }) => id)).toEqual([0, 1, 2, 3])
  expect(features[0]?.geometry).toBe(FOUR.features[0]?.geometry)
})

test('the style asks nobody for anything: no glyphs, no sprite, no tiles', () => {
  const style = mapStyle(FOUR, undefined)
  expect(style.glyphs).toBeUndefined()
  expect(style.sprite).toBeUndefined()
  expect(Object.values(style.sources).map(({ type }) => type)).toEqual(['geojson', 'geojson'])
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
