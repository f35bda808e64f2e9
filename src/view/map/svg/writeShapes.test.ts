import { expect, test } from 'vitest'
import { lettering, shape } from './shape.ts'
import { escapeXml, writeShapes } from './writeShapes.ts'

test('shapes are written with their attributes and children, and without what only the page knows of', () => {
  const group = shape('g', { class: 'map-base', 'pointer-events': 'none', fill: '#fff' }, [shape('path', { 'data-area': '03154', d: 'M0 0' })])
  expect(writeShapes([group])).toBe('<g fill="#fff"><path d="M0 0"/></g>')
})

test('a halo becomes lettering of its own below the letters', () => {
  const names = shape('g', { fill: '#111', stroke: '#fff', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }, [lettering({ x: 1, y: 2 }, 'Peine')])
  expect(writeShapes([names])).toBe(
    '<g fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round"><text x="1" y="2">Peine</text></g><g fill="#111"><text x="1" y="2">Peine</text></g>',
  )
})

test('a name is written as text, whatever it contains', () => {
  expect(writeShapes([lettering({}, '<b>"&\'\u202E\u0007')])).toBe('<text>&lt;b&gt;&quot;&amp;&#39;</text>')
})

test('half of a pair of surrogates would make the file unreadable and is left out; a whole pair stays', () => {
  expect(escapeXml('a\uD800b😀')).toBe('ab😀')
})
