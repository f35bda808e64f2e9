import { describe, expect, it } from 'vitest'
import type { Cell } from '../cube/cell.ts'
import { formatOf } from '../format/formatOf.ts'
import { segmentsOf } from '../series/series.ts'
import { flagLines, type SlideFigure } from './flagLines.ts'
import { limitRows } from './limitRows.ts'
import { seriesBetweenBreaks } from './seriesBetweenBreaks.ts'
import { timeCategories } from './timeCategories.ts'

const format = formatOf('de')
const figure = (index: number, flags: SlideFigure['flags'], absence?: SlideFigure['absence']): SlideFigure => ({ flags, absence, at: { index, period: String(2015 + index) } })

describe('flagLines', () => {
  it('says loud flags in whole sentences with their years, and joins neighbouring years', () => {
    const lines = flagLines([figure(0, []), figure(1, ['reconstructed']), figure(2, ['reconstructed']), figure(3, []), figure(4, ['reconstructed'])], format)
    expect(lines).toEqual(['Rekonstruiert (2016–2017, 2019): Nicht veröffentlicht, sondern aus anderen veröffentlichten Zahlen zurückgerechnet.'])
  })

  it('puts invented figures first, names what is kept secret, and lists the rest by name', () => {
    const lines = flagLines([figure(0, ['rounded', 'demo']), figure(0, ['rounded', 'demo'], 'suppressed'), figure(0, ['demo'], 'unknown')], format)
    expect(lines[0]).toBe('Demodaten: Erfundene Zahl, die nur zeigt, wie die Seite arbeitet.')
    expect(lines[1]).toMatch(/^Geheim gehalten \(\/\): /)
    expect(lines[2]).toBe('Außerdem: gerundet; unbekannt (.).')
  })

  it('does not say a word twice where the note begins with it', () => {
    expect(flagLines([figure(0, ['estimated']), figure(1, [])], format)).toEqual(['Geschätzt (2015), zum Beispiel nach einer Gebietsreform mit amtlichen Gewichten umgerechnet.'])
  })

  it('is silent about figures without reservations', () => {
    expect(flagLines([figure(0, [])], format)).toEqual([])
  })
})

describe('limitRows', () => {
  it('keeps what must stay and the order, and counts what is left out', () => {
    expect(limitRows(['a', 'b', 'c', 'd'], 2, (row) => row === 'd')).toEqual({ rows: ['a', 'd'], left: 2 })
    expect(limitRows(['a', 'b'], 2)).toEqual({ rows: ['a', 'b'], left: 0 })
  })
})

describe('timeCategories', () => {
  const years = (periods: readonly string[]) => timeCategories(periods, (period) => period).map(({ label, period }) => [label, period])

  it('gives years without figures an empty place each', () => {
    expect(years(['2013', '2014', '2015', '2018'])).toEqual([['2013', '2013'], ['2014', '2014'], ['2015', '2015'], ['2016', undefined], ['2017', undefined], ['2018', '2018']])
  })

  it('leaves out nothing where figures come every few years', () => {
    expect(years(['2013', '2017', '2023'])).toEqual([['2013', '2013'], ['2017', '2017'], ['2023', '2023']])
  })
})

describe('seriesBetweenBreaks', () => {
  const cell = (value: number): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags: [] })
  const absent: Cell = { absence: 'suppressed', value: undefined, numerator: undefined, denominator: undefined, flags: [] }
  const lay = (values: readonly (number | undefined)[], breaks: readonly string[]) => {
    const points = values.map((value, at) => ({ period: String(2000 + at), cell: value === undefined ? absent : cell(value) }))
    const segments = segmentsOf(points, breaks.map((period) => ({ period, areas: ['03'], note: { de: 'x', en: 'x' } })))
    return seriesBetweenBreaks(segments, new Map(points.map(({ period }, at) => [period, at])), (point) => point.cell.value, values.length)
  }

  it('keeps a gap as a gap in one column', () => {
    expect(lay([1, 2, undefined, 0], [])).toEqual([[1, 2, undefined, 0]])
  })

  it('puts what lies behind a break into a second column, and comes back to the first one as soon as there is room', () => {
    // Breaks before 2002 and before 2003: 1 2 | 3 | 4 5.
    expect(lay([1, 2, 3, 4, 5], ['2002', '2003'])).toEqual([
      [1, 2, undefined, 4, 5],
      [undefined, undefined, 3, undefined, undefined],
    ])
  })

  it('has no column for a line without a value', () => {
    expect(lay([undefined, undefined], [])).toEqual([])
  })
})
