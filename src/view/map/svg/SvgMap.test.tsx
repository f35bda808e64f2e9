import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PICTURE } from '../../../../tests/support/fourAreas.ts'
import { paintFirstPicture } from './firstPicture.ts'
import { SvgMap } from './SvgMap.tsx'

const SIZE = { width: 900, height: 600 }

/** Markup without the ids of patterns, which are unique on the page by design, and without the order of attributes. */
function outline(element: Element): string {
  const attributes = element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)?.replace(/(url\(#|^)[^ ]*absence-/, '$1absence-')}`)
  const text = element.children.length === 0 ? element.textContent : ''
  return `<${element.tagName} ${attributes.sort().join(' ')}>${text}${[...element.children].map(outline).join('')}`
}

test('the map is an image with a description', () => {
  render(<SvgMap picture={PICTURE} size={SIZE} />)
  expect(screen.getByRole('img', { name: 'Karte: vier Gebiete' })).toBeInTheDocument()
})

test('the first picture and the one of React are the same, element for element', () => {
  const picture = { ...PICTURE, selected: ['sw'], emphasised: 'ne' }
  const frame = document.createElement('div')
  const first = paintFirstPicture(frame, picture)
  const { container } = render(<SvgMap picture={picture} size={SIZE} smooth={false} />)
  expect(first && outline(first)).toBe(outline(container.firstElementChild as Element))
  expect(frame).toHaveAttribute('data-map', 'svg')
  expect(frame).toHaveAttribute('data-painted', 'true')
})

test('an area has the colour of its class, an absence its pattern', () => {
  const { container } = render(<SvgMap picture={PICTURE} size={SIZE} />)
  expect(container.querySelector('[data-area=sw]')).toHaveAttribute('fill', '#102030')
  const pattern = container.querySelector('[data-area=se]')?.getAttribute('fill')?.match(/^url\(#(.+)\)$/)?.[1]
  expect(container.querySelector(`pattern[id="${pattern}"]`)).toBeInTheDocument()
  expect(container.querySelectorAll('pattern')).toHaveLength(1)
})

test('a chosen area has a dark line cased in white', () => {
  const { container } = render(<SvgMap picture={{ ...PICTURE, selected: ['sw'] }} size={SIZE} />)
  const strokes = [...container.querySelectorAll('.map-outlines path')].map((path) => [path.getAttribute('stroke'), Number(path.getAttribute('stroke-width'))])
  expect(strokes).toEqual([['#ffffff', 5.5], ['#10161e', 2.5]])
})

test('over the WebGL canvas only outlines and names are drawn', () => {
  const { container } = render(<SvgMap picture={{ ...PICTURE, selected: ['sw'] }} size={SIZE} base={false} />)
  expect(container.querySelector('[data-area]')).toBeNull()
  expect(container.querySelectorAll('.map-outlines path')).toHaveLength(2)
  expect(container.querySelectorAll('text')).toHaveLength(4)
})

test('a hostile name is written, not obeyed', () => {
  const names = new Map([['nw', '<img src=x onerror=alert(1)>']])
  const frame = document.createElement('div')
  paintFirstPicture(frame, { ...PICTURE, names })
  const { container } = render(<SvgMap picture={{ ...PICTURE, names }} size={SIZE} />)
  for (const drawn of [frame, container]) {
    expect(drawn.querySelector('img')).toBeNull()
    expect(drawn.querySelector('text')).toHaveTextContent(/^<img src=x/)
  }
})
