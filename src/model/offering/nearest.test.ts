import { describe, expect, it } from 'vitest'
import { absent } from '../cube/cell.ts'
import { changesBetween } from './changes.ts'
import { distancesBetween, kilometres } from './distance.ts'
import { gapsOf } from './gaps.ts'
import { nearestOffer } from './nearest.ts'
import type { Point } from './offering.ts'
import { offeringOf, offerOf, residenceOf, SITES } from './testOffering.ts'

/** Areas on one circle of latitude and the equator would be easy; these are the sites' own towns, a little beside them. */
const POINTS = new Map<string, Point>([['03101', [10.5, 52.27]], ['03102', [10.35, 52.15]], ['03154', [11, 52.23]]])
const distance = distancesBetween(POINTS, SITES)
const areaOf = (place: string): string => SITES.find(({ id }) => id === place)?.area ?? place

describe('kilometres', () => {
  it('goes along a great circle', () => {
    // A degree of a great circle: 6371.0088 × π ÷ 180 = 111.195 km; at 60° north a degree of longitude is a little less than half of it.
    expect(kilometres([10, 50], [10, 51])).toBeCloseTo(111.195, 3)
    expect(kilometres([10, 60], [11, 60])).toBeCloseTo(55.597, 2)
    expect(kilometres([10, 50], [10, 50])).toBe(0)
  })

  it('knows nothing of a place without a point', () => {
    expect(distance('other', 'bs')).toBeUndefined()
    expect(distance('03101', 'nowhere')).toBeUndefined()
  })
})

describe('nearestOffer', () => {
  const offers = [offerOf('2023', ['sz', 'metall', 'tz', 20]), offerOf('2023', ['bs', 'metall', 'tz', 20])]

  it('is the one the fewest kilometres away', () => {
    // Helmstedt to Braunschweig: 0.5° × cos 52.25° × 111.195 = 34.04 east–west, 0.04° = 4.45 north–south, so about 34.3; to Salzgitter farther.
    const nearest = nearestOffer('03154', offers, distance)
    expect(nearest?.offer.place).toBe('bs')
    expect(nearest?.kilometres).toBeCloseTo(34.3, 1)
  })

  it('is nothing when there are none, and the first where no point is known', () => {
    expect(nearestOffer('03154', [], distance)).toBeUndefined()
    expect(nearestOffer('other', offers, distance)).toMatchObject({ offer: { place: 'sz' }, kilometres: undefined })
  })
})

describe('gapsOf', () => {
  const offering = offeringOf({ 2023: [['bs', 'metall', 'tz', 20, 50], ['bs', 'elektro', 'tz', 20, 50]] })
  const residence = residenceOf({ 'bs metall tz': { '03101': 30, '03154': 12, '03102': absent('suppressed'), other: 3 } })
  const gaps = (programme: string) => gapsOf({ offering, residence, period: '2023', programme, areas: ['03101', '03102', '03154'], areaOf, distance })

  it('lists the areas without the programme, the farthest first, with those who live there', () => {
    expect(gaps('metall').map(({ area, nearest, pupils }) => [area, nearest?.offer.place, Math.round(nearest?.kilometres ?? -1), pupils.known, pupils.missing])).toEqual([
      ['03154', 'bs', 34, 12, 0],
      // 0.15° × cos 52.21° × 111.195 = 10.22; 0.12° = 13.34; together 16.8.
      ['03102', 'bs', 17, 0, 1],
    ])
  })

  it('knows of no pupils where nobody knows where they live', () => {
    expect(gaps('elektro').map(({ pupils }) => pupils.counted + pupils.missing)).toEqual([0, 0])
  })

  it('has every area, without an alternative, where nobody offers it', () => {
    expect(gaps('pflege').map(({ area, nearest }) => [area, nearest])).toEqual([['03101', undefined], ['03102', undefined], ['03154', undefined]])
  })
})

describe('changesBetween', () => {
  const offering = offeringOf({
    2012: [['bs', 'metall', 'tz', 22, 60], ['he', 'metall', 'tz', 22, 60], ['sz', 'metall', 'tz', 25], ['bs', 'elektro', 'vz', 30], ['he', 'elektro', 'tz', absent('suppressed')], ['sz', 'elektro', 'tz', 21], ['sz', 'pflege', 'vz', 25]],
    2024: [['bs', 'metall', 'tz', 21, 55], ['he', 'metall', 'tz', 22, 60], ['bs', 'elektro', 'tz', 30], ['he', 'elektro', 'tz', 10], ['sz', 'elektro', 'tz', 8], ['he', 'pflege', 'vz', 24], ['sz', 'pflege', 'vz', absent('suppressed')]],
  })
  const found = changesBetween(offering, '2012', '2024')

  it('names what opened, closed, changed its form or fell below the class size', () => {
    expect(found.map(({ kind, programme, place }) => `${kind} ${programme} ${place}`)).toEqual(['fell-below metall bs', 'closed metall sz', 'form elektro bs', 'opened pflege he'])
  })

  it('gives before and after', () => {
    expect(found[0]).toMatchObject({ before: { pupils: { known: 60 }, firstYear: { known: 22 } }, after: { pupils: { known: 55 }, firstYear: { known: 21 } } })
    expect(found[2]?.before.forms.map(({ id }) => id)).toEqual(['vz'])
    expect(found[2]?.after.forms.map(({ id }) => id)).toEqual(['tz'])
    expect(found[1]?.after.forms).toEqual([])
  })

  it('turns round when the periods do, and finds nothing between a period and itself', () => {
    expect(changesBetween(offering, '2024', '2012').map(({ kind }) => kind).sort()).toEqual(['closed', 'form', 'opened'])
    expect(changesBetween(offering, '2024', '2024')).toEqual([])
  })

  it('crosses no class size that nobody set', () => {
    expect(changesBetween({ ...offering, thresholds: undefined }, '2012', '2024').some(({ kind }) => kind === 'fell-below')).toBe(false)
  })
})
