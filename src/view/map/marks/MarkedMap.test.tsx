import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { formatOf } from '@/model/format/formatOf.ts'
import { PICTURE } from '../../../../tests/support/fourAreas.ts'
import { OnSvg } from '../../../../tests/support/onSvg.tsx'
import { HOME } from '../camera/camera.ts'
import { fitRegion } from '../camera/mercator.ts'
import { markLayouter } from './layOutMarks.ts'
import { type MapLink, type MarkEmphasis, NO_EMPHASIS, type SitePoint } from './mapMarks.ts'
import { MarkedMap } from './MarkedMap.tsx'
import { markShapes } from './markShapes.ts'

const SITES: readonly SitePoint[] = [
  { id: 'west', at: [0.5, 0.5], name: 'Schule West, Vollzeit', form: 'full-time', value: 100, approximate: false },
  { id: 'east', at: [1.5, 0.5], name: 'Schule Ost, Teilzeit', form: 'part-time', value: 25, approximate: true },
]
const LINKS: readonly MapLink[] = [
  { id: 'there', kind: 'flow', from: [0.5, 0.5], to: [1.5, -0.5], width: 8, name: 'Nordwest nach Südost: 40 Personen' },
  { id: 'back', kind: 'flow', from: [1.5, -0.5], to: [0.5, 0.5], width: 2, name: 'Südost nach Nordwest: 10 Personen' },
]
/** 200 sites at the middles of two areas: two clusters. */
const MANY = Array.from({ length: 200 }, (_, at): SitePoint => ({ id: `s${at}`, at: [at % 2 === 0 ? 0.5 : 1.5, 0.5 + at * 1e-7], name: `Schule ${at}`, form: 'other', approximate: false }))

type At = { readonly x: number; readonly y: number }

function setUp(sites: readonly SitePoint[] = SITES, siteEmphasis: MarkEmphasis = NO_EMPHASIS, linkEmphasis: MarkEmphasis = NO_EMPHASIS) {
  const events = {
    onHover: vi.fn<(area: string | undefined, at: At) => void>(),
    onSelect: vi.fn<(area: string, additive: boolean) => void>(),
    onHoverSite: vi.fn<(site: string | undefined, at: At) => void>(),
    onSelectSite: vi.fn<(site: string, additive: boolean) => void>(),
    onHoverLink: vi.fn<(link: string | undefined, at: At) => void>(),
    onSelectLink: vi.fn<(link: string, additive: boolean) => void>(),
  }
  const map = (emphasis: MarkEmphasis) => <MarkedMap picture={PICTURE} sites={sites} siteEmphasis={emphasis} links={LINKS} linkEmphasis={linkEmphasis} {...events} />
  const { container, rerender } = render(map(siteEmphasis), { wrapper: OnSvg })
  const find = (selector: string) => container.querySelector(selector) as Element
  return { container, find, ...events, emphasise: (emphasis: MarkEmphasis) => rerender(map(emphasis)) }
}

test('sites lie above the names, flows below them, all in the one picture', () => {
  const { container } = setUp()
  const layers = [...container.querySelectorAll('.map-svg > g')].map((group) => group.getAttribute('class'))
  expect(layers).toEqual(['map-base', 'map-outlines', 'map-links', 'map-labels', 'map-sites'])
  expect(container.querySelectorAll('.map-sites > [data-site]')).toHaveLength(2)
  expect(container.querySelectorAll('.map-links > path')).toHaveLength(2)
})

test('pointing at a site tells which and where, rings it, and leaves the areas alone', () => {
  const { find, onHoverSite, onHover } = setUp()
  fireEvent.pointerMove(find('[data-site=west] rect'), { clientX: 312, clientY: 162 })
  expect(onHoverSite).toHaveBeenLastCalledWith('west', { x: 312, y: 162 })
  expect(find('[data-state=hovered]')).toHaveAttribute('data-site', 'west')
  expect(onHover).not.toHaveBeenCalledWith(expect.any(String), expect.anything())
  fireEvent.pointerMove(find('[data-link=back]'), { clientX: 400, clientY: 300 })
  expect(onHoverSite).toHaveBeenLastCalledWith(undefined, { x: 400, y: 300 })
})

test('pointing at a flow and clicking it tells which', () => {
  const { find, onHoverLink, onSelectLink } = setUp()
  fireEvent.pointerMove(find('[data-link=there]'), { clientX: 400, clientY: 300 })
  expect(onHoverLink).toHaveBeenLastCalledWith('there', { x: 400, y: 300 })
  expect(find('[data-link=there]')).toHaveAttribute('fill-opacity', '1')
  fireEvent.click(find('[data-link=there]'))
  expect(onSelectLink).toHaveBeenLastCalledWith('there', false)
})

test('a click selects a site and no area, with Shift in addition; the end of a drag selects nothing', () => {
  const { find, onSelectSite, onSelect } = setUp()
  fireEvent.click(find('[data-site=east] rect'), { shiftKey: true })
  expect(onSelectSite).toHaveBeenLastCalledWith('east', true)
  expect(onSelect).not.toHaveBeenCalled()
  onSelectSite.mockClear()
  fireEvent.mouseDown(find('[data-site=east] rect'), { clientX: 500, clientY: 200 })
  fireEvent.click(find('[data-site=east] rect'), { clientX: 530, clientY: 210 })
  expect(onSelectSite).not.toHaveBeenCalled()
})

test('lighting a site touches the others and nothing else', () => {
  const { find, emphasise } = setUp()
  const [west, east] = [find('[data-site=west]'), find('[data-site=east]')]
  const changed: MutationRecord[] = []
  const observer = new MutationObserver((records) => changed.push(...records))
  observer.observe(find('.map-svg'), { subtree: true, attributes: true, childList: true })
  emphasise({ ...NO_EMPHASIS, lit: ['west'] })
  changed.push(...observer.takeRecords())
  expect(changed.map(({ target, attributeName }) => [target, attributeName])).toEqual([[east, 'opacity']])
  expect(west).not.toHaveAttribute('opacity')
})

test('arrow keys walk from site to site and Enter selects', async () => {
  const { onHoverSite, onSelectSite } = setUp()
  await userEvent.tab()
  await userEvent.tab()
  expect(screen.getByRole('listbox', { name: 'Standorte auf der Karte' })).toHaveFocus()
  await userEvent.keyboard('{Home}{ArrowRight}')
  expect(screen.getByRole('option', { name: 'Schule Ost, Teilzeit' })).toHaveAttribute('aria-setsize', '2')
  // The middle of the north-eastern square, 138 px right of and above the middle of the frame.
  expect(onHoverSite).toHaveBeenLastCalledWith('east', { x: expect.closeTo(588, 0), y: expect.closeTo(162, 0) })
  await userEvent.keyboard('{Enter}')
  expect(onSelectSite).toHaveBeenLastCalledWith('east', false)
})

test('flows have a list of their own with their names', async () => {
  const { onSelectLink } = setUp()
  const list = screen.getByRole('listbox', { name: 'Ströme auf der Karte' })
  list.focus()
  await userEvent.keyboard('{End}{Enter}')
  expect(screen.getByRole('option', { name: 'Südost nach Nordwest: 10 Personen' })).toBeInTheDocument()
  expect(onSelectLink).toHaveBeenLastCalledWith('back', false)
})

test('many sites are discs with a number, that say how many they are and of how many a lit one is', () => {
  const { container, emphasise, find } = setUp(MANY)
  expect([...container.querySelectorAll('[data-cluster] text')].map((text) => text.textContent)).toEqual(['100', '100'])
  expect(screen.getByRole('option', { name: '100 Standorte' })).toBeInTheDocument()
  emphasise({ ...NO_EMPHASIS, lit: ['s0', 's2'] })
  expect(screen.getByRole('option', { name: '2 von 100 Standorten hervorgehoben' })).toBeInTheDocument()
  expect(container.querySelectorAll('[data-cluster][opacity]')).toHaveLength(1)
  emphasise({ ...NO_EMPHASIS, selected: ['s3'] })
  expect(find('[data-state=selected]')).toHaveAttribute('data-site', 's3')
})

test('a click on a cluster, or Enter, looks nearer', async () => {
  const { find } = setUp(MANY)
  screen.getByRole('listbox', { name: 'Standorte auf der Karte' }).focus()
  await userEvent.keyboard('{Enter}')
  expect(find('.region-map')).toHaveAttribute('data-zoomed', 'true')
})

test('a picture to be saved holds the very shapes of the page', () => {
  const { container } = setUp()
  const look = { fit: fitRegion(PICTURE.boundaries.bbox, { width: 900, height: 600 }), camera: HOME }
  const { above, below } = markShapes(markLayouter(SITES, LINKS, 100), look, { sites: NO_EMPHASIS, links: NO_EMPHASIS }, formatOf('de'))
  const drawn = [...container.querySelectorAll('.map-sites > g, .map-links > path')]
  const told = [...(below.children ?? []), ...(above.children ?? [])]
  expect(drawn.map((element) => element.getAttribute('d') ?? element.getAttribute('transform'))).toEqual(told.map(({ attributes }) => attributes['d'] ?? attributes['transform']))
})
