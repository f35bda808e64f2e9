import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { signShapes } from '../map/marks/siteSign.ts'
import { MarkLegend } from './MarkLegend.tsx'

test('forms are named in their own order, whatever order they come in, and nothing that is not on the map', () => {
  render(<MarkLegend forms={['other', 'full-time']} approximate />)
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Vollzeit', 'andere Form', 'Lage ungefähr: Punkt des Ortes, nicht des Hauses'])
})

test('sizes and widths stand with their values, on the scale of the map', () => {
  const { container } = render(<MarkLegend forms={['full-time']} sizes={{ label: 'Schülerinnen und Schüler', largest: 400, values: [100, 400] }} widths={{ label: 'Personen', largest: 1000, values: [500, 1000] }} />)
  expect(screen.getByRole('list', { name: 'Schülerinnen und Schüler' })).toHaveTextContent('100400')
  expect(screen.getByRole('list', { name: 'Personen (vom breiten Ende zur Spitze)' })).toHaveTextContent('5001.000')
  // A quarter of the value: half the side. The first swatch is that of the form itself.
  const sides = [...container.querySelectorAll('svg')].slice(1, 3).map((svg) => Number([...svg.querySelectorAll('rect')].at(-1)?.getAttribute('width')))
  expect(sides).toEqual([13.29, 26.59])
})

test('a sign in the legend is the sign on the map', () => {
  const { container } = render(<MarkLegend forms={['part-time']} />)
  const drawn = [...container.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'))
  expect(drawn).toEqual(signShapes('part-time', 6, false).map(({ attributes }) => String(attributes['width'])))
})
