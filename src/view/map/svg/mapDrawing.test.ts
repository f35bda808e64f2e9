// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { formatOf } from '@/model/format/formatOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import { textsOf } from '@/model/text/textsOf.ts'
import { mapLegend } from '@/view/plate/mapLegend.ts'
import { PICTURE } from '../../../../tests/support/fourAreas.ts'
import { mapDrawing } from './mapDrawing.ts'

const drawn = (picture = PICTURE) => new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${mapDrawing(picture)({ width: 400, height: 400 })}</svg>`, 'image/svg+xml')

test('every area is drawn with the colour of its class, and one that is kept secret with its pattern, which is in the picture', () => {
  const svg = drawn()
  const fills = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('fill'))
  expect(fills.filter((fill) => fill === '#000000')).toHaveLength(2)
  expect(fills.filter((fill) => fill === '#102030')).toHaveLength(1)
  expect(fills.filter((fill) => fill === 'url(#plate-absence-suppressed)')).toHaveLength(1)
  expect(svg.querySelector('#plate-absence-suppressed')).not.toBeNull()
})

test('chosen areas are outlined; who points at what does not travel along', () => {
  const outlined = (over: Partial<typeof PICTURE>) => drawn({ ...PICTURE, ...over }).querySelectorAll('path[stroke="#10161e"]').length
  expect(outlined({ selected: ['nw', 'se'] })).toBe(2)
  expect(outlined({ emphasised: 'nw', lit: ['se'] })).toBe(0)
})

test('each name stands once with its halo below', () => {
  const names = [...drawn().querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(names.toSorted()).toEqual(['Nordost', 'Nordost', 'Nordwest', 'Nordwest', 'Südost', 'Südost', 'Südwest', 'Südwest'])
})

test('where everything is kept secret the legend says that there is no class, and counts who is without a value', () => {
  const areas = ['nw', 'ne', 'sw', 'se']
  const choropleth = { ...PICTURE.choropleth, absences: [{ reason: 'suppressed' as const, areas }] }
  const legend = mapLegend({ choropleth, colours: [], indicator: { name: { de: 'Anteil', en: 'Share' }, unit: { de: '%', en: '%' } }, t: textsOf('de'), w: plateTextsOf('de'), format: formatOf('de') })
  expect(legend.title).toBe('Anteil (%)')
  expect(legend.groups.map(({ keys }) => keys.map(({ label, count }) => [label, count]))).toEqual([[], [['geheim gehalten (/)', '4']]])
  expect(legend.groups[0]?.heading).toBe('In diesem Zeitraum hat kein Gebiet einen Wert.')
})
