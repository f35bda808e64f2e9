import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PeriodSlider } from './PeriodSlider.tsx'
import { STEP_MS } from './usePlayer.ts'

const periods = ['2020', '2021', '2022'].map((id) => ({ id, name: id, short: id }))

/** Shows the slider, lets its choices take effect, and remembers them. */
function show(chosen: string, list = periods) {
  const choices: [string, boolean][] = []
  const view = (at: string) => (
    <PeriodSlider
      periods={list}
      chosen={at}
      onChoose={(period, settled) => {
        choices.push([period, settled])
        rerender(view(period))
      }}
    />
  )
  const { rerender } = render(view(chosen))
  return choices
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('steps with its buttons, each step settled, and stops at the ends', () => {
  const choices = show('2021')
  fireEvent.click(screen.getByRole('button', { name: 'Nächster Zeitraum' }))
  expect(choices).toEqual([['2022', true]])
  expect(screen.getByRole('button', { name: 'Nächster Zeitraum' })).toBeDisabled()
})

it('says the period in words to a screen reader, and a drag is not settled', () => {
  const choices = show('2020')
  const slider = screen.getByRole('slider', { name: 'Zeitraum' })
  expect(slider).toHaveAttribute('aria-valuetext', '2020')
  fireEvent.change(slider, { target: { value: '2' } })
  expect(choices).toEqual([['2022', false]])
})

it('plays to the last period and stops by itself', () => {
  const choices = show('2020')
  fireEvent.click(screen.getByRole('button', { name: 'Zeiträume abspielen' }))
  for (let step = 0; step < 5; step += 1) act(() => void vi.advanceTimersByTime(STEP_MS))
  expect(choices).toEqual([
    ['2021', false],
    ['2022', false],
  ])
  expect(screen.getByRole('button', { name: 'Zeiträume abspielen' })).toBeInTheDocument()
})

it('begins from the first period when it is played at the last, and pauses when asked', () => {
  const choices = show('2022')
  fireEvent.click(screen.getByRole('button', { name: 'Zeiträume abspielen' }))
  fireEvent.click(screen.getByRole('button', { name: 'Anhalten' }))
  act(() => void vi.advanceTimersByTime(5 * STEP_MS))
  expect(choices).toEqual([['2020', false]])
})

it('is no slider for a single period', () => {
  show('2012', [{ id: '2012', name: '2012', short: '2012' }])
  expect(screen.queryByRole('slider')).toBeNull()
  expect(screen.getByText('2012')).toBeInTheDocument()
})

it('says of a period ahead that it is a forecast, and marks where they begin', () => {
  show('2022', periods.map((period) => ({ ...period, ahead: period.id === '2022' })))
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('2022, Vorausberechnung')
  // The first of three periods that is ahead is the last: the mark begins half a step before it.
  expect(document.querySelector<HTMLElement>('.slider-ahead')?.style.insetInlineStart).toBe('75%')
  fireEvent.click(screen.getByRole('button', { name: 'Vorheriger Zeitraum' }))
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe('2021')
})
