// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { type Cube, emptyCube } from '@/model/cube/cube.ts'
import type { Figures } from '@/model/figures/figures.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { panelTextsOf } from '@/model/text/panels/panelTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import { TREND_COLOURS } from './trendInk.ts'
import { trendPlate } from './trendPlate.ts'

const area = (id: string, short: string): Area => ({ id, name: short, short, kind: 'landkreis', level: 'kreise', predecessors: [] })
const cell = (value: number, flags: Cell['flags'] = []): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags })
const rows: Record<string, Cell[]> = {
  '03101': [cell(1), cell(2), absent('suppressed'), cell(4, ['reconstructed'])],
  '03102': [cell(5), cell(5), cell(5), cell(5)],
  '03': [cell(3), cell(3), cell(3), cell(3)],
}
const periods = ['2020', '2021', '2022', '2023']
const cube: Cube = {
  ...emptyCube('r', 'i'),
  periods,
  breaks: [{ period: '2023', areas: ['03'], note: { de: 'Neue Zählung', en: 'New' } }],
  cell: (id, period) => rows[id]?.[periods.indexOf(period)] ?? absent('not-existing'),
}
const indicator = { kind: 'share', unit: { de: '%', en: '%' }, decimals: 1, yearMeaning: 'school-year-end' } as Indicator
const figures: Figures = { indicator, cube, areas: [area('03101', 'A & <b>'), area('03102', 'B')], benchmark: area('03', 'Land'), period: '2021', by: {} }
const say = { format: formatOf('de'), p: panelTextsOf('de'), w: plateTextsOf('de') }
const plate = () => {
  const made = trendPlate({ figures, selected: ['03101'], ...say })
  if (made === undefined) throw new Error('no trend')
  return made
}

test('the legend names every line that stands out, the quiet ones together, hollow points and dots across a break', () => {
  expect(plate().legend?.groups.flatMap(({ keys }) => keys.map(({ label }) => label))).toEqual(['A & <b>', 'Land', 'übrige Gebiete', 'rekonstruiert', 'über einen Bruch hinweg'])
})

test('the breaks are explained by their numbers, and why no line crosses a gap', () => {
  expect(plate().notes).toEqual([
    '1 – 2023: Neue Zählung',
    'rekonstruiert: Nicht veröffentlicht, sondern aus anderen veröffentlichten Zahlen zurückgerechnet.',
    'Keine Linie führt über fehlende Werte oder Jahre ohne Zahlen.',
  ])
})

test('the figures drawn are those of all lines in all periods, the gaps among them', () => {
  const { drawn } = plate()
  expect(drawn).toHaveLength(3 * 4)
  expect(drawn.filter(({ absence }) => absence === 'suppressed')).toHaveLength(1)
})

test('ECharts draws without a page: lines in their colours, the name at its end, and nothing that only a page knows of', () => {
  const markup = plate().drawing({ width: 600, height: 300 })
  const svg = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`, 'image/svg+xml')
  expect(svg.querySelectorAll(`path[stroke="${TREND_COLOURS[0]}"]`).length).toBeGreaterThan(0)
  expect([...svg.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('A & <b>')
  expect(markup).not.toMatch(/<style|class=|ecmeta|pointer-events|dominant-baseline|<svg/)
})

test('a trend with nothing to draw is no picture', () => {
  const nothing: Cube = { ...cube, cell: () => absent('suppressed') }
  expect(trendPlate({ figures: { ...figures, cube: nothing }, selected: [], ...say })).toBeUndefined()
  expect(trendPlate({ figures: { ...figures, indicator: { ...indicator, kind: 'categorical' } }, selected: [], ...say })).toBeUndefined()
})
