import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { ForecastCheck, Papers } from '@/contract/schema/paper.ts'
import { isPresent } from '@/model/cube/cell.ts'
import { isForecast } from '@/model/cube/forecast.ts'
import { forecastsOf, seriesBreakdowns } from '@/model/flow/forecastSeries.ts'
import { catalogue, content, indicatorOf, readCube, readRegion } from './dataFolder.ts'

const papers = JSON.parse(content(address.papers())) as Papers
const forecasts = papers.forecasts ?? []
const offers = catalogue.regions.flatMap((region) => forecastsOf(catalogue, region).map((indicator) => ({ region: region.id, indicator })))
const checksOf = (table: string, series: string): readonly ForecastCheck[] => forecasts.find((one) => one.table === table)?.series.find(({ id }) => id === series)?.checks ?? []

test('there are forecasts, three and six years ahead, for the regions of Niedersachsen', () => {
  expect(forecasts.map(({ table, ahead }) => [table, ahead])).toEqual([['vorausberechnung-abgaenge', 6], ['vorausberechnung-jahrgang-8', 6]])
  expect([...new Set(offers.map(({ region }) => region))]).toEqual(['grossraum-braunschweig', 'helmstedt', 'niedersachsen'])
})

describe.each(offers)('$indicator.id in $region', ({ region, indicator }) => {
  const cube = readCube(region, indicator.id)
  const entry = catalogue.regions.find(({ id }) => id === region)?.cubes.find((one) => one.indicator === indicator.id)
  const { breakdown, low, high } = indicator.forecast
  const series = seriesBreakdowns(indicator).reduce<Record<string, string>[]>((known, { id, categories }) => known.flatMap((by) => categories.map((one) => ({ ...by, [id]: one.id }))), [{}])
  /** Middle and bounds of every area, period and series. */
  const cells = cube.areas.flatMap((area) =>
    cube.periods.flatMap((period) =>
      series.map((by) => {
        const variants = [by, { ...by, [breakdown]: low }, { ...by, [breakdown]: high }].map((one) => cube.cell(area, period, one))
        return { at: `${area}/${period}`, ahead: isForecast(cube, period), variants, numbers: variants.map(({ value }) => value) }
      }),
    ),
  )
  const present = cells.filter(({ variants }) => variants.some(isPresent))

  test('the catalogue and the cube name the same first forecast period, after at least ten counted ones', () => {
    expect(cube.forecast).toBe(entry?.forecast)
    expect(cube.periods.filter((period) => !isForecast(cube, period)).length).toBeGreaterThanOrEqual(10)
    expect(cube.periods.filter((period) => isForecast(cube, period))).toHaveLength(6)
  })

  test('every figure of a forecast period, and no other, carries the flag', () => {
    expect(present.length).toBeGreaterThan(0)
    expect(present.filter(({ ahead, variants }) => variants.some(({ flags }) => flags.includes('forecast') !== ahead))).toEqual([])
  })

  test('where one variant is known all are, in whole persons', () => {
    expect(present.filter(({ numbers }) => !numbers.every(Number.isInteger))).toEqual([])
  })

  test('the middle lies within its range, which in counted years is the number itself', () => {
    const ordered = ([middle = Number.NaN, lower = Number.NaN, upper = Number.NaN]: readonly (number | undefined)[]) => lower <= middle && middle <= upper
    expect(present.filter(({ numbers }) => !ordered(numbers))).toEqual([])
    expect(present.filter(({ ahead, numbers }) => !ahead && new Set(numbers).size > 1)).toEqual([])
    expect(present.some(({ ahead, numbers }) => ahead && new Set(numbers).size === 3)).toBe(true)
  })
})

// Helmstedt is itself one of the Kreise that its region shows.
test.each(offers.filter(({ region }) => region !== 'helmstedt'))('$region is the sum of its Kreise in $indicator.id, at the middle and at both bounds', ({ region, indicator }) => {
  const cube = readCube(region, indicator.id)
  const { total, levels } = readRegion(region)
  const { breakdown, low, high } = indicator.forecast
  const kreise = levels.find(({ id }) => id === 'kreise')?.areas ?? []
  const ahead = cube.periods.filter((period) => isForecast(cube, period))
  const asked = ahead.flatMap((period) => [{}, { [breakdown]: low }, { [breakdown]: high }].map((by) => ({ period, by })))
  expect(asked.map(({ period, by }) => kreise.reduce((sum, area) => sum + (cube.cell(area, period, by).value ?? Number.NaN), 0))).toEqual(asked.map(({ period, by }) => cube.cell(total, period, by).value))
  expect(kreise.length).toBeGreaterThan(1)
})

describe('worked by hand from the published figures', () => {
  // Leavers of Helmstedt without Abitur (total − Abitur) by grade 8 three years before; weights 1 to 6.
  // 2019 439/691, 2020 418/708, 2021 500/699, 2022 471/767, 2023 451/727, 2024 508/720
  const rates = [439 / 691, 418 / 708, 500 / 699, 471 / 767, 451 / 727, 508 / 720]
  const mean = rates.reduce((sum, rate, at) => sum + (at + 1) * rate, 0) / 21
  const spread = Math.sqrt(rates.reduce((sum, rate, at) => sum + (at + 1) * (rate - mean) ** 2, 0) / 21)

  test('leavers of Helmstedt in 2027 come from grade 8 of 2024/25, which counts 682', () => {
    const cube = readCube('grossraum-braunschweig', 'vorausberechnung-abgaenge')
    expect(readCube('grossraum-braunschweig', 'jahrgang-8-anzahl').cell('03154', '2024').value).toBe(682)
    expect(cube.cell('03154', '2027')).toMatchObject({ value: Math.round(682 * mean), flags: ['reconstructed', 'forecast'] })
    expect(cube.cell('03154', '2027', { variante: 'niedrig' }).value).toBe(Math.round(682 * (mean - 2 * spread)))
    expect(cube.cell('03154', '2027', { variante: 'hoch' }).value).toBe(Math.round(682 * (mean + 2 * spread)))
  })

  test('leavers of 2024 are those counted: 707 less 199 with Abitur', () => {
    expect(readCube('grossraum-braunschweig', 'vorausberechnung-abgaenge').cell('03154', '2024')).toMatchObject({ value: 508, flags: [] })
  })

  test('the Land is not known in the years in which Hanover Region is not, and is again in the years ahead', () => {
    const cube = readCube('niedersachsen', 'vorausberechnung-abgaenge')
    expect(cube.cell('03', '2020').absence).toBe('unknown')
    expect(cube.cell('03', '2024').value).toBe(79_489 - 24_726)
    expect(isPresent(cube.cell('03', '2027'))).toBe(true)
  })
})

describe('the back-test', () => {
  test('tests three years ahead for everything, six years ahead for leavers, and never horizons for which figures are missing', () => {
    expect(checksOf('vorausberechnung-abgaenge', 'insgesamt').map(({ ahead }) => ahead)).toEqual([1, 2, 3, 4, 5, 6])
    expect(checksOf('vorausberechnung-jahrgang-8', 'insgesamt').map(({ ahead }) => ahead)).toEqual([1, 2, 3, 4])
  })

  test('grade 8 can be tested four years ahead in one year only: the 45 Kreise as of 2017', () => {
    expect(checksOf('vorausberechnung-jahrgang-8', 'insgesamt').at(-1)).toMatchObject({ ahead: 4, cases: 45, from: '2017', to: '2017' })
  })

  test('its errors three years ahead are those that the published figures give', () => {
    const [leavers, grade8] = [readCube('niedersachsen', 'vorausberechnung-abgaenge'), readCube('niedersachsen', 'vorausberechnung-jahrgang-8')]
    const kreise = readRegion('niedersachsen').levels[0]?.areas ?? []
    let [cases, off, signed, all, inside] = [0, 0, 0, 0, 0]
    for (const area of kreise) {
      for (let from = 2017; from <= 2021; from += 1) {
        const rates: number[] = []
        for (let year = 2014; year <= from; year += 1) {
          const [left, cohort] = [leavers.cell(area, String(year)).value, grade8.cell(area, String(year - 3)).value]
          if (left !== undefined && cohort !== undefined) rates.push(left / cohort)
        }
        const [used, came] = [rates.slice(-6), leavers.cell(area, String(from + 3)).value]
        if (used.length < 3 || came === undefined) continue
        const weight = used.reduce((sum, _, at) => sum + at + 1, 0)
        const mean = used.reduce((sum, rate, at) => sum + (at + 1) * rate, 0) / weight
        const half = 2 * Math.sqrt(used.reduce((sum, rate, at) => sum + (at + 1) * (rate - mean) ** 2, 0) / weight)
        const cohort = grade8.cell(area, String(from)).value ?? Number.NaN
        const expected = Math.round(cohort * mean)
        cases += 1
        off += Math.abs(expected - came)
        signed += expected - came
        all += came
        if (Math.round(cohort * Math.max(0, mean - half)) <= came && came <= Math.round(cohort * (mean + half))) inside += 1
      }
    }
    const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10
    expect(checksOf('vorausberechnung-abgaenge', 'insgesamt').find(({ ahead }) => ahead === 3)).toMatchObject({ cases, error: percent(off, all), bias: percent(signed, all), inside: percent(inside, cases) })
  })

  test('three years ahead it misses by less than a tenth, and in most cases holds the number: else the method is not to be published', () => {
    for (const { series } of forecasts) {
      const three = series[0]?.checks.find(({ ahead }) => ahead === 3)
      expect(three?.error).toBeLessThan(10)
      expect(three?.cases).toBeGreaterThan(80)
    }
    expect(checksOf('vorausberechnung-abgaenge', 'insgesamt').find(({ ahead }) => ahead === 3)?.inside).toBeGreaterThan(60)
  })

  test('stands in the paper in both languages, with the numbers that were computed', () => {
    for (const { table, series } of forecasts) {
      const notes = papers.tables.find(({ id }) => id === table)?.notes ?? []
      for (const { name, checks } of series) {
        const three = checks.find(({ ahead }) => ahead === 3)
        const said = notes.find(({ de }) => de.startsWith(`Rückschau, ${name.de}, 3 Jahre voraus`))
        expect(said?.de).toContain(`${String(three?.error.toFixed(1)).replace('.', ',')} % neben`)
        expect(said?.en).toContain(`mean of ${three?.error.toFixed(1)}%`)
      }
    }
  })
})

test('the categories of an indicator are the series of its table', () => {
  for (const { indicator } of offers) {
    const series = forecasts.find(({ table }) => table === indicator.paper)?.series.map(({ id }) => id)
    for (const { categories } of seriesBreakdowns(indicator)) expect(categories.map(({ id }) => id)).toEqual(series)
    expect(indicatorOf(indicator.id).breakdowns.at(-1)?.id).toBe(indicator.forecast.breakdown)
  }
})
