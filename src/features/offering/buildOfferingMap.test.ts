import { describe, expect, it } from 'vitest'
import { formatOf } from '@/model/format/formatOf.ts'
import { absent } from '@/model/cube/cell.ts'
import { offeringOf } from '@/model/offering/testOffering.ts'
import { buildOfferingMap } from './buildOfferingMap.ts'
import { brightSites, buildServes, buildSites } from './buildSites.ts'
import { changesShown } from './changesShown.ts'
import { sceneOf, textsFor } from './testScene.ts'

const offering = offeringOf({
  2022: [['bs', 'metall', 'tz', 30, 80], ['he', 'metall', 'tz', 25, 60]],
  2023: [['bs', 'metall', 'tz', 30, 80], ['bs', 'elektro', 'vz', 20, 20], ['he', 'metall', 'tz', absent('suppressed'), absent('suppressed')]],
})
const scene = sceneOf(offering)
const [format, o] = [formatOf('de'), textsFor('de')]
const offers = offering.offersOf('2023')
const metall = offers.filter(({ programme }) => programme === 'metall')
const valuesOf = (shade: 'pupils' | 'offers' | 'distance', some = offers) => [...buildOfferingMap(scene, some, shade, format).cells].map(([area, { value, absence }]) => [area, absence ?? value])

describe('the map of offers', () => {
  it('colours areas by pupils: zero where nothing is offered, the reason where all of it is secret', () => {
    expect(valuesOf('pupils')).toEqual([['03101', 100], ['03154', 'suppressed'], ['03102', 0]])
  })

  it('colours areas by the number of offers', () => {
    expect(valuesOf('offers')).toEqual([['03101', 2], ['03154', 1], ['03102', 0]])
  })

  it('colours areas by the way to the nearest offer of what is shown', () => {
    // Areas at their own sites: Salzgitter is 16.8 km from Braunschweig, Helmstedt has an offer of its own.
    expect(valuesOf('distance', metall).map(([area, way]) => [area, Math.round(Number(way) * 10) / 10])).toEqual([['03101', 0], ['03154', 0], ['03102', 16.8]])
    expect(valuesOf('distance', [])).toEqual([['03101', 'not-applicable'], ['03154', 'not-applicable'], ['03102', 'not-applicable']])
  })

  it('shows a school as a sign: form by shape, size by what is known of its pupils', () => {
    expect(buildSites(scene, offers, format, o).map(({ id, form, value }) => [id, form, value])).toEqual([['bs', 'both', 100], ['he', 'part-time', 0]])
    expect(buildSites(scene, offers.filter(({ programme }) => programme === 'elektro'), format, o).map(({ form }) => form)).toEqual(['full-time'])
    expect(buildSites(scene, offers, format, o)[1]?.name).toContain('Teilzeit, 1 Angebot, Schülerinnen und Schüler geheim gehalten')
  })

  it('draws a line from each area to the school that is nearest', () => {
    expect(buildServes(scene, metall, o, format).map(({ id, name }) => [id, name.slice(-24)])).toHaveLength(3)
    expect(buildServes(scene, metall, o, format).at(-1)?.name).toMatch(/BBS Braunschweig, 17 km Luftlinie$/)
  })

  it('marks what has changed while the list of changes is open, and lets its schools stand out', () => {
    const changes = changesShown(offering, { ...scene.plain, list: 'changes', since: '2022', period: '2023' })
    expect([...(changes ?? [])]).toEqual([['bs elektro', 'opened']])
    expect(brightSites(offers, undefined, changes, undefined)).toEqual(['bs'])
    expect(brightSites(offers, undefined, changes, 'metall')).toEqual([])
    expect(brightSites(offers, 'metall', changes, undefined)).toEqual(['bs', 'he'])
    expect(changesShown(offering, { ...scene.plain, list: 'gaps', since: '2022', period: '2023' })).toBeUndefined()
  })
})
