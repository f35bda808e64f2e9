import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tinyArea, tinyTable } from '../fixtures/tinyTable.ts'
import type { ReformRow } from '../schema/areaRow.ts'
import { areaTree } from './areaTree.ts'
import { flagsOf, missing, present } from './figure.ts'
import { tableFigures } from './tableFigures.ts'

const reform = (year: number, from: string, to: string, weight = 1): ReformRow => ({ year, from, to, weightArea: weight, weightPopulation: weight })
const upTo2006 = { until: 2006 }
const since2007 = { from: 2007 }

function ask(lines: readonly string[], areas: Parameters<typeof areaTree>[0], reforms: readonly ReformRow[], differing = {}) {
  const figures = tableFigures(tinyTable(lines, differing), areaTree(areas, reforms, []))
  return (area: string, period: string, labels = 'insgesamt', column = 0) => figures.figure(area, period, labels, column)
}

describe('tableFigures', () => {
  test('adds merged predecessors up without calling the sum an estimate', () => {
    const figure = ask(
      ['03152;2006;insgesamt;2778;184;', '03156;2006;insgesamt;872;84;', '03159;2006;insgesamt;-;-;'],
      [tinyArea('03152', upTo2006), tinyArea('03156', upTo2006), tinyArea('03159', since2007)],
      [reform(2006, '03152', '03159'), reform(2006, '03156', '03159')],
    )
    // 2778 + 872
    expect(figure('03159', '2006')).toEqual(present(3650))
  })

  test('shares a split predecessor out by weights, in whole persons, and says so', () => {
    const figure = ask(
      ['15151;2006;insgesamt;876;108;'],
      [tinyArea('15151', upTo2006), tinyArea('15001', since2007), tinyArea('15082', since2007)],
      [reform(2006, '15151', '15001', 0.25), reform(2006, '15151', '15082', 0.75)],
    )
    // 876 × 0.25 = 219, 876 × 0.75 = 657
    expect(figure('15001', '2006').number).toBe(219)
    expect(figure('15082', '2006').number).toBe(657)
    expect(flagsOf(figure('15001', '2006').flags)).toEqual(['estimated'])
  })

  test('adds a piece of another Kreis to an area that kept its key, but not its own old key once more', () => {
    const figure = ask(
      ['15003;2006;insgesamt;1000;100;', '15303;2006;insgesamt;1000;100;', '15355;2006;insgesamt;500;50;'],
      [tinyArea('15003'), tinyArea('15303', upTo2006), tinyArea('15355', upTo2006), tinyArea('15083', since2007)],
      [reform(2006, '15303', '15003'), reform(2006, '15355', '15003', 0.02), reform(2006, '15355', '15083', 0.98)],
    )
    // 1000 + 500 × 0.02
    expect(figure('15003', '2006').number).toBe(1010)
    expect(figure('15083', '2006').number).toBe(490)
  })

  test('trusts a source that has reckoned back itself', () => {
    const figure = ask(
      ['15003;2006;insgesamt;1000;100;', '15355;2006;insgesamt;500;50;', '15083;2006;insgesamt;500;50;'],
      [tinyArea('15003'), tinyArea('15355', upTo2006), tinyArea('15083', since2007)],
      [reform(2006, '15355', '15003', 0.02), reform(2006, '15355', '15083', 0.98)],
    )
    expect(figure('15003', '2006')).toEqual(present(1000))
    expect(figure('15083', '2006')).toEqual(present(500))
  })

  test('never re-weights a published share', () => {
    const measures = { all: { name: { de: 'Anteil', en: 'share' }, unit: 'percent' } }
    const figure = ask(['15151;2006;insgesamt;8.5;'], [tinyArea('15151', upTo2006), tinyArea('15001', since2007)], [reform(2006, '15151', '15001')], { measures })
    expect(figure('15001', '2006')).toEqual(missing('not-existing'))
  })

  test('takes the rows of the nearest reform year not before the period', () => {
    const figure = ask(
      ['15151;2000;insgesamt;100;1;', '15151;2006;insgesamt;100;1;'],
      [tinyArea('15151', upTo2006), tinyArea('15001', since2007), tinyArea('15082', since2007)],
      [reform(2000, '15151', '15001', 0.2), reform(2000, '15151', '15082', 0.8), reform(2006, '15151', '15001', 0.3), reform(2006, '15151', '15082', 0.7)],
    )
    expect(figure('15001', '2000').number).toBe(20)
    expect(figure('15001', '2006').number).toBe(30)
  })

  test('flags figures of a Land that rounds, from the year in which it began', () => {
    const figure = ask(['05111;2019;insgesamt;7;1;', '05111;2020;insgesamt;10;5;'], [tinyArea('05111')], [], { rounding: [{ areas: ['05'], base: 5, from: '2020' }] })
    expect(flagsOf(figure('05111', '2019').flags)).toEqual([])
    expect(flagsOf(figure('05111', '2020').flags)).toEqual(['rounded'])
  })

  test('prefers the number where a key stands twice', () => {
    const figure = ask(['15083;2007;insgesamt;.;.;', '15083;2007;insgesamt;12;3;'], [tinyArea('15083')], [])
    expect(figure('15083', '2007')).toEqual(present(12))
  })

  test('conserves the sum over all areas, whatever the weights', () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(fc.nat(9000), fc.nat(9000), share, share, (first, second, a, b) => {
        const figure = ask(
          [`15151;2006;insgesamt;${first};0;`, `15352;2006;insgesamt;${second};0;`],
          [tinyArea('15151', upTo2006), tinyArea('15352', upTo2006), tinyArea('15001', since2007), tinyArea('15082', since2007)],
          [
            reform(2006, '15151', '15001', a),
            reform(2006, '15151', '15082', 1 - a),
            reform(2006, '15352', '15001', b),
            reform(2006, '15352', '15082', 1 - b),
          ],
        )
        expect((figure('15001', '2006').number ?? 0) + (figure('15082', '2006').number ?? 0)).toBe(first + second)
      }),
    )
  })
})
