import { expect, it } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { type Cube, emptyCube } from '@/model/cube/cube.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { buildTrendLines } from '../chart/trendLines.ts'
import { lineChart } from './lineChart.ts'

const area = (id: string, short: string): Area => ({ id, name: short, short, kind: 'landkreis', level: 'kreise', predecessors: [] })
const share = (numerator: number, denominator: number, flags: Cell['flags'] = []): Cell => ({ absence: undefined, value: (100 * numerator) / denominator, numerator, denominator, flags })
const rows: Record<string, Cell[]> = {
  '03154': [share(46, 662), absent('suppressed'), share(0, 500), share(68, 707, ['reconstructed'])],
  '03': [share(6, 100), share(7, 100), share(8, 100), share(9, 100)],
}
const periods = ['2019', '2020', '2023', '2024']
const cube: Cube = { ...emptyCube('r', 'i'), periods, breaks: [{ period: '2024', areas: ['03154'], note: { de: 'Neue Zählung.', en: 'New count.' } }], cell: (id, period) => rows[id]?.[periods.indexOf(period)] ?? absent('not-existing') }
const indicator = { kind: 'share', unit: { de: '%', en: '%' }, decimals: 2, yearMeaning: 'school-year-end' } as Indicator
const areas = [area('03154', 'Helmstedt')]
const trend = buildTrendLines({ indicator, cube, areas, benchmark: area('03', 'Niedersachsen'), by: {}, selected: ['03154'], pointed: undefined, locale: 'de' })
const { chart, figures } = lineChart({ trend, periods, indicator, title: 'Ohne Abschluss', format: formatOf('de') })

it('lays the periods out as they lie in time: two years without figures are two empty places', () => {
  expect(chart.categories).toEqual(['2019', '2020', '2021', '2022', '2023', '2024'])
})

it('holds printed values, a true zero among them; an absence and missing years stay empty', () => {
  // 46 of 662 = 6.95 %; 68 of 707 = 9.62 %, which lies behind a break and so in a column of its own.
  expect(chart.series.map(({ name, values }) => [name, values])).toEqual([
    ['Helmstedt', [6.95, undefined, undefined, undefined, 0, undefined]],
    ['Helmstedt (hinter einem Bruch)', [undefined, undefined, undefined, undefined, undefined, 9.62]],
    ['Niedersachsen', [6, 7, undefined, undefined, 8, 9]],
  ])
  expect(chart.series.map(({ behindBreak, dashed }) => [behindBreak, dashed])).toEqual([[undefined, undefined], [true, undefined], [undefined, true]])
})

it('explains the breaks, and tells which figures have reservations and in which year', () => {
  expect(chart.notes).toEqual(['Bruch 2024: Neue Zählung.'])
  expect(figures.find(({ flags }) => flags.includes('reconstructed'))?.at?.period).toBe('2024')
  expect(figures.filter(({ absence }) => absence === 'suppressed')).toHaveLength(1)
})
