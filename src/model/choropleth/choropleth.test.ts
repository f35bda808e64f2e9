import { describe, expect, it } from 'vitest'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import { absent, type Cell } from '../cube/cell.ts'
import { emptyCube, type Cube } from '../cube/cube.ts'
import { formatOf } from '../format/formatOf.ts'
import { buildChoropleth } from './choropleth.ts'
import { buildIndicatorChoropleth, classificationOf } from './indicatorChoropleth.ts'

const format = formatOf('de')
const cell = (value: number): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags: [] })
const oneDecimal = (bound: number): string => format.number(bound, 1)
const whole = (bound: number): string => format.number(bound, 0)
const wholeLabels = (bounds: number[]): string[] =>
  buildChoropleth({ areas: [], cells: new Map(), classification: { method: 'quantile', bounds, decimals: 0 }, formatBound: whole, locale: 'de' }).classes.map((one) => one.label)
const areas = ['a', 'b', 'c', 'd', 'e', 'f']

describe('buildChoropleth', () => {
  const cells = new Map<string, Cell>([
    ['a', cell(5)],
    ['b', cell(7.5)],
    ['c', cell(12.3)],
    ['d', absent('suppressed')],
    ['e', cell(7.4)],
  ])
  const picture = buildChoropleth({ areas, cells, classification: { method: 'equal', bounds: [5, 7.5, 10, 12.3], decimals: 1 }, formatBound: oneDecimal, locale: 'de' })

  it('puts every area into a class or under its reason', () => {
    expect(picture.marks.get('a')).toEqual({ type: 'class', index: 0 })
    expect(picture.marks.get('b')).toEqual({ type: 'class', index: 1 })
    expect(picture.marks.get('d')).toEqual({ type: 'absent', reason: 'suppressed' })
    expect(picture.marks.get('f')).toEqual({ type: 'absent', reason: 'not-existing' })
    expect(picture.classes.map((one) => one.areas)).toEqual([['a', 'e'], ['b'], ['c']])
    expect(picture.absences).toEqual([{ reason: 'suppressed', areas: ['d'] }, { reason: 'not-existing', areas: ['f'] }])
  })

  it('counts every area exactly once', () => {
    const listed = [...picture.classes, ...picture.absences].flatMap((one) => one.areas)
    expect(listed.toSorted()).toEqual(areas)
  })

  it('writes bounds that no two classes both claim', () => {
    expect(picture.classes.map((one) => one.label)).toEqual(['5,0 bis unter 7,5', '7,5 bis unter 10,0', '10,0 bis 12,3'])
  })

  it('writes whole bounds for counts', () => {
    expect(wholeLabels([0, 1, 45, 1200])).toEqual(['0', '1 bis 44', '45 bis 1.200'])
    expect(wholeLabels([1, 2, 2])).toEqual(['1', '2'])
  })

  it('leaves the outer classes around a benchmark open', () => {
    const classification = { method: 'diverging', bounds: [-1, 6, 8, 10, 17], centre: 8, decimals: 1 } as const
    const labels = (locale: 'de' | 'en') => buildChoropleth({ areas, cells, classification, formatBound: oneDecimal, locale }).classes.map((one) => one.label)
    expect(labels('de')).toEqual(['unter 6,0', '6,0 bis unter 8,0', '8,0 bis unter 10,0', '10,0 und mehr'])
    expect(labels('en')[3]).toBe('10,0 and more')
  })

  it('keeps categories in their order, empty ones too, and calls an undefined code unknown', () => {
    const categories = [
      { code: 0, name: { de: 'nicht genannt', en: 'not named' } },
      { code: 41, name: { de: 'Modul 4', en: 'module 4' } },
      { code: 2, name: { de: 'Modul 2', en: 'module 2' } },
    ]
    const codes = new Map<string, Cell>([['a', cell(2)], ['b', cell(0)], ['c', cell(99)]])
    const map = buildChoropleth({ areas: ['a', 'b', 'c'], cells: codes, categories, locale: 'en' })
    expect(map.categorical).toBe(true)
    expect(map.classes.map(({ label, areas: ids }) => [label, ids])).toEqual([['not named', ['b']], ['module 4', []], ['module 2', ['a']]])
    expect(map.absences).toEqual([{ reason: 'unknown', areas: ['c'] }])
  })

  it('has no class where every value is kept secret', () => {
    const secret = new Map(areas.map((area) => [area, absent('suppressed')] as const))
    const map = buildChoropleth({ areas, cells: secret, classification: { method: 'quantile', bounds: [] }, formatBound: oneDecimal, locale: 'de' })
    expect(map.classes).toEqual([])
    expect(map.absences).toEqual([{ reason: 'suppressed', areas }])
  })
})

describe('buildIndicatorChoropleth', () => {
  const figures: Record<string, Record<string, number>> = { a: { 2022: 1, 2023: 5 }, b: { 2022: 2, 2023: 6 }, c: { 2022: 3, 2023: 7 }, land: { 2022: 2, 2023: 6 } }
  const cube: Cube = {
    ...emptyCube('r', 'i'),
    areas: ['a', 'b', 'c', 'land'],
    periods: ['2022', '2023', '2024'],
    cell: (area, period) => {
      const value = figures[area]?.[period]
      return value === undefined ? absent('pending') : cell(value)
    },
  }
  const indicator = { kind: 'share', decimals: 1, unit: { de: '%', en: '%' } } as Indicator
  const input = { indicator, cube, areas: ['a', 'b', 'c'], period: '2023', by: {}, benchmark: 'land', method: 'equal', count: 3, scope: 'all', format } as const

  it('holds its classes still over the years', () => {
    // All values 1 2 3 5 6 7: three equal steps of 2.
    expect(classificationOf(input).bounds).toEqual([1, 3, 5, 7])
    expect(classificationOf({ ...input, period: '2022' })).toEqual(classificationOf(input))
    expect(buildIndicatorChoropleth(input).classes.map((one) => one.areas.length)).toEqual([0, 0, 3])
  })

  it('makes them anew for one period when asked to', () => {
    expect(classificationOf({ ...input, scope: 'period' }).bounds[0]).toBe(5)
  })

  it('centres diverging classes on the latest known benchmark', () => {
    expect(classificationOf({ ...input, method: 'diverging', period: '2022' }).centre).toBe(6)
    expect(classificationOf({ ...input, method: 'diverging', period: '2022', scope: 'period' }).centre).toBe(2)
    expect(buildIndicatorChoropleth({ ...input, method: 'diverging' }).diverging).toBe(true)
  })
})

describe('classes of an indicator with a forecast', () => {
  const values: Readonly<Record<string, readonly number[]>> = { 2022: [10, 20, 30, 40, 50, 60], 2023: [12, 22, 32, 42, 52, 62], 2024: [100, 200, 300, 400, 500, 600] }
  const cubeOf = (forecast: string | undefined): Cube => ({ ...emptyCube('r', 'i'), periods: Object.keys(values), forecast, cell: (id, period) => cell(values[period]?.[areas.indexOf(id)] ?? 0) })
  const bounds = (forecast: string | undefined, scope: 'all' | 'period' = 'all') =>
    classificationOf({ indicator: { kind: 'count', decimals: 0 } as Indicator, cube: cubeOf(forecast), areas, period: '2024', by: {}, benchmark: 'x', method: 'equal', count: 5, scope }).bounds

  it('are made of what was counted; a forecast only moves their outer ends', () => {
    // Equal steps from 10 to 62.
    expect(bounds('2024')).toEqual([10, 20, 31, 41, 52, 600])
  })

  it('are made of all where nothing is forecast, and of one period where the reader wants that', () => {
    expect(bounds(undefined)).toEqual([10, 128, 246, 364, 482, 600])
    expect(bounds('2024', 'period')).toEqual([100, 200, 300, 400, 500, 600])
  })
})
