import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Figure, flagBits, flagsOf, missing, present } from '../figure.ts'
import { ageCohort } from './ageCohort.ts'
import { backTest } from './backTest.ts'
import { certain, nothing } from './outlook.ts'
import { type Passage, project } from './project.ts'
import { weightRates } from './weightRates.ts'

const rule = { last: 3, atLeast: 2, spread: 2 }
/** A passage of one area: those counted by year, and cohorts that are always known. */
const passage = (counted: Readonly<Record<number, Figure>>, cohorts: Readonly<Record<number, number>>, other: Partial<Passage> = {}): Passage => ({
  years: Object.keys(counted).map(Number),
  counted: (_, year) => counted[year] ?? missing('unknown'),
  cohort: (_, year) => (cohorts[year] === undefined ? nothing('unknown') : certain(present(cohorts[year]))),
  rule,
  ...other,
})

describe('weightRates', () => {
  it('weights later rates more, and spreads by two weighted standard deviations', () => {
    // (1·0.5 + 2·0.6 + 3·0.7) / 6 = 3.8 / 6; variance (1·0.0178 + 2·0.0011 + 3·0.0044) / 6 = 0.00556; its root 0.0745
    const { low, middle, high } = weightRates([0.5, 0.6, 0.7], rule)
    expect(middle).toBeCloseTo(0.63333, 5)
    expect(low).toBeCloseTo(0.63333 - 2 * 0.07454, 4)
    expect(high).toBeCloseTo(0.63333 + 2 * 0.07454, 4)
  })

  it('never expects fewer than nobody', () => {
    expect(weightRates([0.9, 0.01], rule).low).toBe(0)
  })
})

describe('project', () => {
  const known = { 2020: present(50), 2021: present(60), 2022: present(70) }
  const cohorts = { 2020: 100, 2021: 100, 2022: 100, 2023: 200 }

  it('takes the cohort by the weighted rate: 200 × 3.8 / 6', () => {
    expect(project(passage(known, cohorts), 'a', 2023, 2022)).toMatchObject({ absence: undefined, middle: expect.closeTo(126.667, 3) })
  })

  it('knows nothing of what came after: a back-test from 2021 has two rates, 0.5 and 0.6', () => {
    // (0.5 + 2 · 0.6) / 3 = 0.56667, of 100
    expect(project(passage({ ...known, 2022: present(1) }, cohorts), 'a', 2022, 2021)).toMatchObject({ middle: expect.closeTo(56.667, 3) })
  })

  it('takes the last known rates where years are missing, and none from before them', () => {
    // 0.5 stands before the last three: 0.6, 0.7, 0.7 → (0.6 + 1.4 + 2.1) / 6
    const gap = passage({ 2018: present(50), 2019: present(60), 2020: present(70), 2021: missing('unknown'), 2022: present(70) }, { 2018: 100, 2019: 100, 2020: 100, 2021: 100, 2022: 100, 2023: 100 })
    expect(project(gap, 'a', 2023, 2022)).toMatchObject({ middle: expect.closeTo(68.333, 3) })
  })

  it('says nothing where there are too few rates, with the gravest reason among the counts that are missing', () => {
    const secret = passage({ 2020: missing('unknown'), 2021: missing('suppressed'), 2022: present(70) }, cohorts)
    expect(project(secret, 'a', 2023, 2022)).toMatchObject({ absence: 'suppressed' })
    expect(project(passage({ 2022: present(70) }, cohorts), 'a', 2023, 2022)).toMatchObject({ absence: 'unknown' })
  })

  it('says nothing where the cohort is kept secret, whatever the rates', () => {
    expect(project(passage(known, {}, { cohort: (_, year) => (year === 2023 ? nothing('suppressed') : certain(present(100))) }), 'a', 2023, 2022)).toEqual({ absence: 'suppressed', flags: 0 })
  })

  it('carries the flags of the counts that its rates are made of', () => {
    const marked = passage({ ...known, 2021: present(60, flagBits(['reconstructed'])) }, cohorts)
    expect(flagsOf(project(marked, 'a', 2023, 2022).flags)).toEqual(['reconstructed'])
  })

  it('multiplies the bounds of a cohort that is itself forecast', () => {
    const chained = passage(known, cohorts, { cohort: (_, year) => (year === 2023 ? { absence: undefined, low: 100, middle: 200, high: 300, flags: 0 } : certain(present(100))) })
    expect(project(chained, 'a', 2023, 2022)).toMatchObject({ low: expect.closeTo(100 * (0.63333 - 0.14907), 2), high: expect.closeTo(300 * (0.63333 + 0.14907), 2) })
  })

  it('continues constant rates exactly, without any range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 4, maxLength: 9 }), (rate, sizes) => {
        const cohort = Object.fromEntries(sizes.map((size, at) => [2010 + at, size * 40]))
        const last = 2010 + sizes.length - 1
        const counted = Object.fromEntries(sizes.slice(0, -1).map((size, at) => [2010 + at, present(size * rate)]))
        const outlook = project(passage(counted, cohort), 'a', last, last - 1)
        const expected = (sizes.at(-1) ?? 0) * rate
        expect(outlook).toMatchObject({ low: expect.closeTo(expected, 5), middle: expect.closeTo(expected, 5), high: expect.closeTo(expected, 5) })
      }),
    )
  })
})

describe('ageCohort', () => {
  const groups = [
    { category: 'six', from: 6, years: 4 },
    { category: 'ten', from: 10, years: 5 },
  ]
  const people: Readonly<Record<string, number>> = { six: 400, ten: 600 }
  const cohort = ageCohort({ groups, ages: [13, 14], reach: 6 }, [2015, 2024], (_, __, category) => present(people[category] ?? 0))
  const middle = (year: number, known: number) => {
    const outlook = cohort('a', year, known)
    return outlook.absence ?? outlook.middle
  }

  it('spreads a group over its years of age: 600 of five years make 120 a year', () => {
    expect(middle(2024, 2024)).toBe(120)
    expect(middle(2027, 2024)).toBe(120)
  })

  it('takes one age from each of two groups where the year lies between them: (100 + 120) / 2', () => {
    // In 2028, four years on, 13 and 14 are those who are 9 and 10 now.
    expect(middle(2028, 2024)).toBe(110)
    expect(middle(2030, 2024)).toBe(100)
  })

  it('looks at no population of a later date, and at none that is too old', () => {
    expect(middle(2020, 2023)).toBe(100)
    expect(middle(2022, 2023)).toBe('unknown')
    expect(middle(2014, 2024)).toBe('unknown')
  })

  it('says nothing of who is too young for any group', () => {
    expect(ageCohort({ groups, ages: [13], reach: 9 }, [2015], () => present(1))('a', 2023, 2023).absence).toBe('unknown')
  })
})

describe('backTest', () => {
  it('looks ahead from every year as if nothing after it were known', () => {
    // Cohorts of 100. From 2021 (0.5, 0.6 → 56.67): 57 against 70 in 2022. From 2022 (0.5, 0.6, 0.7 → 63.33, ± 14.9): 63 against 60 in 2023.
    const tested = passage({ 2020: present(50), 2021: present(60), 2022: present(70), 2023: present(60) }, { 2020: 100, 2021: 100, 2022: 100, 2023: 100 })
    const [one] = backTest(tested, ['a'], { first: 2021, last: 2023, ahead: 1 })
    // Errors 13 and 3 of 130 counted; 13/70 and 3/60; −13 + 3; 57 + 9.4 < 70, 63 ± 14.9 holds 60.
    expect(one).toEqual({ ahead: 1, cases: 2, from: '2021', to: '2022', error: 12.3, mean: 11.8, bias: -7.7, inside: 50 })
  })

  it('leaves out horizons that no year allows', () => {
    const tested = passage({ 2020: present(50), 2021: present(60), 2022: present(70) }, { 2020: 100, 2021: 100, 2022: 100 })
    expect(backTest(tested, ['a'], { first: 2021, last: 2022, ahead: 6 }).map(({ ahead }) => ahead)).toEqual([1])
  })
})
