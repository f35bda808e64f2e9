import { expect, it } from 'vitest'
import type { ForecastIndicator } from '@/model/flow/forecastSeries.ts'
import { settleForecast, writeForecast } from './forecastChoice.ts'

const same = (text: string) => ({ de: text, en: text })
const breakdown = (id: string, ...categories: string[]) => ({ id, name: same(id), categories: categories.map((one) => ({ id: one, name: same(one) })) })
const indicator = (id: string, ...breakdowns: ReturnType<typeof breakdown>[]) => ({ id, breakdowns: [...breakdowns, breakdown('variante', 'mittel', 'hoch')], forecast: { breakdown: 'variante', low: 'x', high: 'hoch', sentence: same('') } }) as unknown as ForecastIndicator
const grade = indicator('grade')
const leavers = indicator('leavers', breakdown('abschluss', 'insgesamt', 'hsa'))
const all = [grade, leavers] as const
const areas = ['region', '03154']

const settled = (filter: Record<string, string>) => {
  const { choice, lost } = settleForecast(filter, [...all], areas)
  return { indicator: choice.indicator.id, area: choice.area, by: choice.by, lost }
}

it('shows the first forecast of the whole region when nothing is asked', () => {
  expect(settled({})).toEqual({ indicator: 'grade', area: 'region', by: {}, lost: [] })
})

it('takes series, area and category from the address', () => {
  expect(settled({ series: 'leavers', area: '03154', abschluss: 'hsa' })).toEqual({ indicator: 'leavers', area: '03154', by: { abschluss: 'hsa' }, lost: [] })
})

it('names each part that does not fit, which falls back alone; variants are no choice here', () => {
  expect(settled({ series: 'leavers', area: '99', abschluss: 'abi', variante: 'hoch' })).toEqual({ indicator: 'leavers', area: 'region', by: { abschluss: 'insgesamt' }, lost: ['99', 'abi', 'hoch'] })
})

it('writes only what differs from what would be shown anyway, and reads it back', () => {
  const { choice } = settleForecast({ series: 'leavers', abschluss: 'hsa' }, [...all], areas)
  expect(writeForecast(choice, [...all], areas)).toEqual({ series: 'leavers', abschluss: 'hsa' })
  expect(writeForecast({ indicator: grade, area: 'region', by: {} }, [...all], areas)).toEqual({})
  expect(settleForecast(writeForecast(choice, [...all], areas), [...all], areas).choice).toEqual(choice)
})
