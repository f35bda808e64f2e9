import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PICTURE } from '../../../tests/support/fourAreas.ts'
import { OnSvg } from '../../../tests/support/onSvg.tsx'
import type { MapPicture } from './mapPicture.ts'
import { RegionMap } from './RegionMap.tsx'

/** 900 × 600, as tests/support says; the four squares fill 552 × 552 of it, so their middles lie 138 px off the middle of the frame. */
function setUp(picture: MapPicture = PICTURE) {
  const onHover = vi.fn<(area: string | undefined, at: { x: number; y: number }) => void>()
  const onSelect = vi.fn<(area: string, additive: boolean) => void>()
  const { container, rerender } = render(<RegionMap picture={picture} onHover={onHover} onSelect={onSelect} />, { wrapper: OnSvg })
  const area = (id: string) => container.querySelector(`[data-area=${id}]`) as Element
  const frame = container.querySelector('.region-map') as HTMLElement
  return { container, frame, area, onHover, onSelect, show: (next: MapPicture) => rerender(<RegionMap picture={next} onHover={onHover} onSelect={onSelect} />) }
}

test('the picture is there at once, on the SVG', () => {
  const { frame } = setUp()
  expect(frame).toHaveAttribute('data-map', 'svg')
  expect(frame).toHaveAttribute('data-painted', 'true')
  expect(frame.querySelectorAll('[data-area]')).toHaveLength(4)
})

test('pointing at an area tells which and where, and outlines it', () => {
  const { area, container, onHover } = setUp()
  fireEvent.pointerMove(area('sw'), { clientX: 40, clientY: 50 })
  expect(onHover).toHaveBeenLastCalledWith('sw', { x: 40, y: 50 })
  expect(container.querySelectorAll('.map-hovered')).toHaveLength(2)
})

test('leaving the map ends the hover', () => {
  const { area, frame, container, onHover } = setUp()
  fireEvent.pointerMove(area('sw'))
  fireEvent.pointerLeave(frame)
  expect(onHover).toHaveBeenLastCalledWith(undefined, expect.anything())
  expect(container.querySelectorAll('.map-hovered')).toHaveLength(0)
})

test('a click selects, with Shift or Ctrl in addition', () => {
  const { area, onSelect } = setUp()
  fireEvent.click(area('ne'))
  expect(onSelect).toHaveBeenLastCalledWith('ne', false)
  fireEvent.click(area('nw'), { shiftKey: true })
  expect(onSelect).toHaveBeenLastCalledWith('nw', true)
  fireEvent.click(area('nw'), { ctrlKey: true })
  expect(onSelect).toHaveBeenLastCalledWith('nw', true)
})

test('dragging moves the map and selects nothing', () => {
  const { area, frame, onSelect } = setUp()
  fireEvent.pointerDown(area('ne'), { clientX: 500, clientY: 200, button: 0 })
  fireEvent.pointerMove(area('ne'), { clientX: 530, clientY: 210, buttons: 1 })
  fireEvent.click(area('ne'), { clientX: 530, clientY: 210 })
  expect(onSelect).not.toHaveBeenCalled()
  expect(frame.querySelector('.map-base')).toHaveAttribute('transform', 'matrix(1 0 0 1 30 10)')
})

test('the buttons zoom about the middle and lead back to the whole region', async () => {
  const { frame } = setUp()
  await userEvent.click(screen.getByRole('button', { name: 'Vergrößern' }))
  // 1.6 about (450, 300): x = 450 − 1.6 · 450 = −270, y = 300 − 1.6 · 300 = −180, up to rounding
  expect(frame.querySelector('.map-base')?.getAttribute('transform')).toMatch(/^matrix\(1\.6 0 0 1\.6 -2(70|69\.9+\d*) -1(80|79\.9+\d*)\)$/)
  expect(frame).toHaveAttribute('data-zoomed', 'true')
  await userEvent.click(screen.getByRole('button', { name: 'Ganze Region zeigen' }))
  expect(frame.querySelector('.map-base')).toHaveAttribute('transform', 'matrix(1 0 0 1 0 0)')
})

test('another region is shown whole, whatever was zoomed before', async () => {
  const { frame, show } = setUp()
  await userEvent.click(screen.getByRole('button', { name: 'Vergrößern' }))
  show({ ...PICTURE, boundaries: { ...PICTURE.boundaries, bbox: [0, -1, 1, 1], features: PICTURE.boundaries.features.slice(0, 1) } })
  expect(frame).toHaveAttribute('data-zoomed', 'false')
})

test('arrow keys walk from area to area, Enter selects, and the area stood on is said', async () => {
  const { onHover, onSelect } = setUp({ ...PICTURE, describe: (area) => `${area}: 5 %` })
  await userEvent.tab()
  const list = screen.getByRole('listbox', { name: 'Gebiete der Karte' })
  expect(list).toHaveFocus()
  expect(screen.getByRole('option', { name: 'nw: 5 %' })).toHaveAttribute('aria-setsize', '4')
  await userEvent.keyboard('{ArrowRight}{ArrowDown}')
  const option = screen.getByRole('option', { name: 'se: 5 %' })
  expect(list).toHaveAttribute('aria-activedescendant', option.id)
  expect(onHover).toHaveBeenLastCalledWith('se', { x: expect.closeTo(588, 0), y: expect.closeTo(438, 0) })
  await userEvent.keyboard('{Enter}')
  expect(onSelect).toHaveBeenLastCalledWith('se', false)
})

test('Home and End go to the first and last area, Escape ends the hover, plus and nought zoom', async () => {
  const { onHover, frame } = setUp()
  await userEvent.tab()
  await userEvent.keyboard('{End}')
  expect(onHover).toHaveBeenLastCalledWith('se', expect.anything())
  await userEvent.keyboard('{Escape}')
  expect(onHover).toHaveBeenLastCalledWith(undefined, expect.anything())
  await userEvent.keyboard('+')
  expect(frame).toHaveAttribute('data-zoomed', 'true')
  await userEvent.keyboard('0')
  expect(frame).toHaveAttribute('data-zoomed', 'false')
})

test('chosen areas are options that say so', () => {
  setUp({ ...PICTURE, selected: ['sw', 'se'] })
  expect(screen.getAllByRole('option', { selected: true }).map((option) => option.textContent)).toEqual(['Südwest', 'Südost'])
})

test('what is pointed at elsewhere is outlined here', () => {
  const { container } = setUp({ ...PICTURE, emphasised: 'nw' })
  expect(container.querySelectorAll('.map-hovered')).toHaveLength(2)
})
