import { describe, expect, test } from 'vitest'
import { isSeen } from '@/contract/seriesBreak.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { breaksOf } from '@/model/series/series.ts'
import { catalogue, cubes, indicatorOf, readCube, readRegion } from './dataFolder.ts'

describe('facts that must come out', () => {
  const facts = [
    { region: 'grossraum-braunschweig', area: '03154', period: '2015', numerator: 73, denominator: 831, value: 8.78 },
    { region: 'grossraum-braunschweig', area: '03154', period: '2023', numerator: 46, denominator: 662, value: 6.95 },
    { region: 'grossraum-braunschweig', area: '03154', period: '2024', numerator: 68, denominator: 707, value: 9.62 },
    { region: 'grossraum-braunschweig', area: 'grossraum-braunschweig', period: '2023', numerator: 785, denominator: 10_604, value: 7.4 },
    { region: 'niedersachsen', area: '03', period: '2024', numerator: 6_883, denominator: 79_489, value: 8.66 },
  ]

  test.each(facts)('leavers without certificate in $area $period: $numerator of $denominator', ({ region, area, period, ...figure }) => {
    expect(readCube(region, 'ohne-hauptschulabschluss-anteil').cell(area, period)).toMatchObject(figure)
  })

  test('every region that has Helmstedt tells the same of it', () => {
    const told = ['grossraum-braunschweig', 'helmstedt', 'niedersachsen'].map((region) => readCube(region, 'ohne-hauptschulabschluss-anteil').cell('03154', '2024'))
    expect(new Set(told.map((cell) => JSON.stringify(cell))).size).toBe(1)
  })

  test('Göttingen before 2016 is Göttingen and Osterode am Harz together', () => {
    // 2015: 105 + 20 of 2,486 + 656
    expect(readCube('niedersachsen', 'ohne-hauptschulabschluss-anteil').cell('03159', '2015')).toMatchObject({ numerator: 125, denominator: 3_142, flags: [] })
  })

  test('the Kreise of Sachsen-Anhalt before 2007 are estimates that make up the Land', () => {
    const cube = readCube('sachsen-anhalt', 'abgaenge-anzahl')
    const kreise = readRegion('sachsen-anhalt').levels[0]?.areas ?? []
    const sum = kreise.reduce((total, id) => total + (cube.cell(id, '2000').value ?? Number.NaN), 0)
    expect(sum).toBe(cube.cell('15', '2000').value)
    expect(cube.cell('15083', '2000').flags).toContain('estimated')
  })

  test('what Niedersachsen did not publish for 2016 to 2022 is reconstructed, and no other year is', () => {
    const cube = readCube('niedersachsen', 'abgaenge-anzahl')
    const reconstructed = cube.periods.filter((period) => cube.areas.some((area) => cube.cell(area, period).flags.includes('reconstructed')))
    expect(reconstructed).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022'])
    for (const period of reconstructed) expect(cube.areas.filter((area) => isPresent(cube.cell(area, period)) && !cube.cell(area, period).flags.includes('reconstructed'))).toEqual([])
  })

  test('the sum of Niedersachsen is unknown while Hannover is', () => {
    expect(readCube('niedersachsen', 'ohne-hauptschulabschluss-anteil').cell('03', '2018').absence).toBe('unknown')
  })

  test('Nordrhein-Westfalen rounds since 2020, Niedersachsen does not', () => {
    expect(readCube('nordrhein-westfalen', 'abgaenge-anzahl').cell('05111', '2024').flags).toContain('rounded')
    expect(readCube('niedersachsen', 'abgaenge-anzahl').cell('03154', '2024').flags).not.toContain('rounded')
  })

  test('where INKAR gives shares without counts there is no share of the whole', () => {
    expect(readCube('niedersachsen', 'inkar-a-schul-oa').cell('03', '2022').absence).toBe('not-applicable')
  })
})

test('an Abitur year out of the ordinary concerns shares and totals, but no count of others', () => {
  const spans = (indicator: string) => readCube('niedersachsen', indicator).breaks.filter(({ areas }) => areas.includes('03')).map(({ period, until }) => [period, until])
  expect(spans('ohne-hauptschulabschluss-anteil')).toEqual([['2004', '2004'], ['2011', '2011'], ['2016', '2016'], ['2020', '2020']])
  expect(spans('ohne-hauptschulabschluss-anzahl')).toEqual([['2016', '2016']])
  expect(spans('mittlerer-abschluss-anteil')).toEqual([['2004', '2004'], ['2011', '2011'], ['2016', undefined], ['2016', '2016'], ['2020', '2020']])
})

/** Every choice of categories of a cube. */
function selections({ breakdowns }: Cube): Selection[] {
  return breakdowns.reduce<Selection[]>((all, { id, categories }) => all.flatMap((one) => categories.map((category) => ({ ...one, [id]: category }))), [{}])
}

describe.each(cubes)('the cube $region/$indicator', ({ region, indicator, periods }) => {
  const cube = readCube(region, indicator)
  const { kind, decimals, breakdowns, categories } = indicatorOf(indicator)
  const every = cube.areas.flatMap((area) => cube.periods.flatMap((period) => selections(cube).map((by) => ({ area, period, by, cell: cube.cell(area, period, by) }))))

  test('holds the periods and breakdowns of the catalogue', () => {
    expect(cube.periods).toEqual(periods)
    expect([...periods].sort()).toEqual(periods)
    expect(cube.breakdowns).toEqual(breakdowns.map(({ id, categories }) => ({ id, categories: categories.map((category) => category.id) })))
  })

  test('says something of every period', () => {
    const silent = cube.periods.filter((period) => every.every((one) => one.period !== period || one.cell.absence === 'not-existing'))
    expect(silent).toEqual([])
  })

  test('has plausible numbers: counts whole, shares within 0 and 100, codes in the list', () => {
    const wrong = every.filter(({ cell }) => {
      if (!isPresent(cell)) return false
      if (kind === 'count') return !Number.isInteger(cell.value) || cell.value < 0
      if (kind === 'share') return cell.value < 0 || cell.value > 100
      return kind === 'categorical' && !categories?.some(({ code }) => code === cell.value)
    })
    expect(wrong).toEqual([])
  })

  test('divides what it shows: a share is its numerator by its denominator', () => {
    const wrong = every.filter(({ cell }) => {
      if (!isPresent(cell) || kind !== 'share' || cell.numerator === undefined || cell.denominator === undefined) return false
      return Math.abs(cell.value - (cell.numerator / cell.denominator) * 100) > 0.5 * 10 ** -decimals + 1e-9
    })
    expect(wrong).toEqual([])
  })

  test('has breaks only where something shows them', () => {
    expect(cube.breaks.filter((one) => !isSeen(one, cube.periods))).toEqual([])
  })

  test('flags a break only where the list names and explains one', () => {
    const flagged = every.filter(({ cell }) => cell.flags.includes('break'))
    const explained = ({ area, period }: { area: string; period: string }) =>
      breaksOf(cube.breaks, area).some((one) => one.period <= period && (one.until === undefined || period <= one.until))
    expect(flagged.filter((one) => !explained(one))).toEqual([])
  })
})

test("a cooperation's counts are the sum of its areas'", () => {
  const region = readRegion('grossraum-braunschweig')
  const kreise = region.levels[0]?.areas ?? []
  const offers = catalogue.regions.find(({ id }) => id === region.id)?.cubes ?? []
  const counts = offers.filter(({ indicator }) => indicatorOf(indicator).kind === 'count')
  expect(counts.length).toBeGreaterThan(5)
  for (const { indicator } of counts) {
    const cube = readCube(region.id, indicator)
    for (const period of cube.periods) {
      for (const by of selections(cube)) {
        const cells = kreise.map((id) => cube.cell(id, period, by))
        const sum = cells.every(isPresent) ? cells.reduce((total, { value }) => total + (value ?? 0), 0) : undefined
        expect({ indicator, period, by, value: cube.cell(region.total, period, by).value }).toEqual({ indicator, period, by, value: sum })
      }
    }
  }
})

test('men and women are all, wherever both are known', () => {
  const cube = readCube('niedersachsen', 'abgaenge-anzahl')
  const [sex] = cube.breakdowns
  const [all = '', ...parts] = sex?.categories ?? []
  expect(parts).toHaveLength(2)
  for (const area of cube.areas) {
    for (const period of cube.periods) {
      const cells = parts.map((part) => cube.cell(area, period, { [sex?.id ?? '']: part }))
      if (!cells.every(isPresent)) continue
      expect(cells.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(cube.cell(area, period, { [sex?.id ?? '']: all }).value)
    }
  }
})
