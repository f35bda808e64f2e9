import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absent, type Cell } from '../../cube/cell.ts'
import { type Amount, amountOf, sumOf } from '../amount.ts'
import { distancesBetween } from '../distance.ts'
import { type Offer, offerKey, type Offering, type Point, type Residence } from '../offering.ts'
import { cell, offeringOf, PROGRAMMES, residenceOf, SITES } from '../testOffering.ts'
import { applyScenario } from './applyScenario.ts'
import type { Move } from './planMoves.ts'
import { readScenario, type ScenarioAction, writeScenario } from './scenarioText.ts'
import { shareOut } from './shareOut.ts'
import { summarise, waysByArea } from './waysOf.ts'

/** Areas at their own sites: Braunschweig–Helmstedt 34.3 km, Braunschweig–Salzgitter 16.8, Helmstedt–Salzgitter 45.2. */
const POINTS = new Map<string, Point>(SITES.map(({ area, point }) => [area, point]))
const distance = distancesBetween(POINTS, SITES)
const areaOf = (place: string): string => SITES.find(({ id }) => id === place)?.area ?? place
const play = (offering: Offering, residence: Residence | undefined, text: string) =>
  applyScenario({ offering, period: '2023', residence, actions: readScenario(text).actions, distance, areaOf })
const effectOf = (outcome: ReturnType<typeof play>, key: string) => outcome.effects.find(({ offer }) => offerKey(offer) === key)

describe('a scenario in the address', () => {
  const actions: ScenarioAction[] = [
    { kind: 'close', place: 'bs', programme: 'metall', form: 'tz' },
    { kind: 'merge', place: 'he', programme: 'metall', form: 'tz', into: 'bs' },
    { kind: 'open', place: 'sz', programme: 'pflege-2', form: 'vz' },
  ]

  it('is short, and reads back', () => {
    expect(writeScenario(actions)).toBe('close.bs.metall.tz_merge.he.metall.tz.bs_open.sz.pflege-2.vz')
    expect(readScenario(writeScenario(actions))).toEqual({ actions, strange: [] })
    expect(readScenario('')).toEqual({ actions: [], strange: [] })
  })

  it('loses by a bad piece nothing but that piece', () => {
    const text = 'close.bs.metall.tz_sell.bs.metall.tz_close.bs_merge.bs.metall.tz.bs_close.BS.metall.tz_open.sz.pflege.vz_open.sz.pflege.vz'
    expect(readScenario(text).actions.map(({ kind, place }) => `${kind} ${place}`)).toEqual(['close bs', 'open sz'])
    expect(readScenario(text).strange).toEqual(['sell.bs.metall.tz', 'close.bs', 'merge.bs.metall.tz.bs', 'close.BS.metall.tz'])
  })

  it('comes back from any address it is written into', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/)
    const name = { place: id, programme: id, form: id }
    const action = fc.oneof(fc.record({ kind: fc.constantFrom('close' as const, 'open' as const), ...name }), fc.record({ kind: fc.constant('merge' as const), ...name, into: id }).filter(({ place, into }) => place !== into))
    fc.assert(
      fc.property(fc.uniqueArray(action, { selector: (one) => writeScenario([one]), maxLength: 6 }), (some) => {
        expect(readScenario(new URLSearchParams(new URLSearchParams({ what: writeScenario(some) }).toString()).get('what') ?? '')).toEqual({ actions: some, strange: [] })
        expect(encodeURIComponent(writeScenario(some))).toBe(writeScenario(some))
      }),
    )
  })

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(readScenario(text)).toBeDefined()))
  })
})

describe('shareOut', () => {
  it('shares a whole number out in whole numbers', () => {
    // 10 by 1 : 1 : 1 is 3.33 each: the first of equals gets the one left. 7 by 3 : 1 is 5.25 : 1.75.
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(shareOut(7, [3, 1])).toEqual([5, 2])
    expect(shareOut(5, [0, 0])).toEqual([5, 0])
  })
})

describe('closing an offer', () => {
  /** Metall part-time at three sites: Helmstedt has 40 pupils, 15 in the first year. */
  const offering = offeringOf({
    2022: [['bs', 'metall', 'tz', 30], ['he', 'metall', 'tz', 15], ['sz', 'metall', 'tz', 20]],
    2023: [['bs', 'metall', 'tz', 30, 80, 4], ['he', 'metall', 'tz', 15, 40, 2], ['sz', 'metall', 'tz', 20, 50, 3], ['bs', 'elektro', 'vz', 22, 22]],
  })
  // 24 live in Helmstedt (nearest: Braunschweig), 12 in Salzgitter (nearest: Salzgitter), 4 nobody knows where (by the old site: Braunschweig).
  const residence = residenceOf({ 'he metall tz': { '03154': 24, '03102': 12, other: 4 } })
  const outcome = play(offering, residence, 'close.he.metall.tz')

  it('sends each pupil to the offer nearest to home, and the rest to that nearest to the old site', () => {
    expect(outcome.moves.map(({ area, to, pupils }) => [area, to?.place, pupils.known])).toEqual([['03154', 'bs', 24], ['03102', 'sz', 12], ['other', 'bs', 4]])
  })

  it('shows first year and class before and after', () => {
    // 15 first-years by 28 : 12 pupils are 10.5 : 4.5, so 11 and 4: of equal remainders the first gets the one left.
    expect(effectOf(outcome, 'he metall tz')).toMatchObject({ before: { pupils: { known: 40 }, firstYear: { known: 15 }, flag: 'below' }, after: undefined })
    expect(effectOf(outcome, 'bs metall tz')).toMatchObject({ before: { pupils: { known: 80 }, flag: 'reached' }, after: { pupils: { known: 108 }, firstYear: { known: 41 }, flag: 'reached' } })
    expect(effectOf(outcome, 'sz metall tz')).toMatchObject({ before: { firstYear: { known: 20 }, flag: 'below' }, after: { pupils: { known: 62 }, firstYear: { known: 24 }, flag: 'reached' } })
    expect(outcome.effects).toHaveLength(3)
  })

  it('tells the ways by area of residence', () => {
    const ways = waysByArea(outcome.moves).map(({ area, before, after, pupils }) => [area, pupils.known, before?.toFixed(1), after?.toFixed(1)])
    expect(ways).toEqual([['03154', 24, '0.0', '34.3'], ['03102', 12, '45.2', '0.0'], ['other', 4, undefined, undefined]])
  })

  it('says how many of how many travel more than ten kilometres farther', () => {
    expect(summarise(outcome.moves)).toMatchObject({ moved: { known: 40 }, farther: { known: 24 }, unknownWay: { known: 4 }, withoutOffer: { known: 0 } })
  })

  it('gives the offers after it, changed ones as estimated, the others untouched', () => {
    expect(outcome.offers.map(offerKey)).toEqual(['bs metall tz', 'sz metall tz', 'bs elektro vz'])
    expect(outcome.offers[0]?.figures.pupils).toMatchObject({ value: 108, flags: ['estimated'] })
    expect(outcome.offers[2]).toBe(offering.offer('bs', 'elektro', 'vz', '2023'))
  })

  it('counts those for whom nothing is left', () => {
    const nothing = play(offering, undefined, 'close.bs.elektro.vz')
    expect(nothing.withoutOffer.known).toBe(22)
    expect(summarise(nothing.moves).withoutOffer.known).toBe(22)
    expect(effectOf(nothing, 'bs elektro vz')?.after).toBeUndefined()
  })

  it('goes to another form only where the same form is nowhere', () => {
    const forms = offeringOf({ 2023: [['he', 'metall', 'tz', 10], ['sz', 'metall', 'tz', 10], ['bs', 'metall', 'vz', 10]] })
    expect(play(forms, residenceOf({ 'he metall tz': { '03154': 10 } }), 'close.he.metall.tz').moves[0]?.to?.place).toBe('sz')
    expect(play(forms, undefined, 'close.he.metall.tz_close.sz.metall.tz').moves.map(({ to }) => to?.form)).toEqual(['vz', 'vz'])
  })

  it('keeps what is secret as parts', () => {
    const secret = play(offering, residenceOf({ 'he metall tz': { '03154': absent('suppressed'), '03102': 12 } }), 'close.he.metall.tz')
    expect(effectOf(secret, 'bs metall tz')?.after).toMatchObject({ pupils: { known: 80, missing: 1, reason: 'suppressed' }, firstYear: { known: 30, missing: 1 } })
    expect(effectOf(secret, 'sz metall tz')?.after).toMatchObject({ pupils: { known: 62, missing: 0 }, firstYear: { known: 20, missing: 1 } })
  })
})

describe('summarise', () => {
  const offering = offeringOf({ 2023: [['bs', 'metall', 'tz', 30], ['he', 'metall', 'tz', 15]] })
  const move = (before: number | undefined, after: number | undefined, known: number): Move => ({
    area: '03101', from: offering.offersOf('2023')[0]!, to: offering.offersOf('2023')[1], pupils: amountOf(cell(known)), before, after,
  })

  it('counts as farther what is more than ten kilometres more, not ten', () => {
    const summary = summarise([move(5, 15, 1), move(5, 15.1, 2), move(20, 1, 4), move(undefined, 30, 8)])
    expect([summary.moved.known, summary.farther.known, summary.unknownWay.known]).toEqual([15, 2, 8])
  })
})

describe('merging and opening', () => {
  const offering = offeringOf({ 2022: [['bs', 'metall', 'tz', 30]], 2023: [['bs', 'metall', 'tz', 30, 90], ['he', 'metall', 'tz', 15, 40], ['sz', 'metall', 'tz', 20, 50]] })

  it('sends all pupils of a merged offer to its partner, however far', () => {
    const outcome = play(offering, residenceOf({ 'he metall tz': { '03154': 40 } }), 'merge.he.metall.tz.sz')
    expect(outcome.moves.map(({ to, pupils }) => [to?.place, pupils.known])).toEqual([['sz', 40]])
    expect(effectOf(outcome, 'sz metall tz')?.after).toMatchObject({ pupils: { known: 90 }, firstYear: { known: 35 }, flag: 'reached' })
  })

  it('goes to the nearest where the partner is closed, too', () => {
    expect(play(offering, undefined, 'merge.he.metall.tz.sz_close.sz.metall.tz').moves.every(({ to }) => to?.place === 'bs')).toBe(true)
  })

  it('draws to a new offer those who live nearer to it, and no one of whom nobody knows', () => {
    const before = offeringOf({ 2022: [['bs', 'metall', 'tz', 30]], 2023: [['bs', 'metall', 'tz', 30, 90]] })
    const outcome = play(before, residenceOf({ 'bs metall tz': { '03101': 50, '03154': 30, other: 10 } }), 'open.he.metall.tz')
    expect(outcome.moves.map(({ area, to, pupils }) => [area, to?.place, pupils.known])).toEqual([['03154', 'he', 30]])
    // 30 first-years by 30 : 60 are 10 : 20. A new offer of 10 is below 27 but not below 7.
    expect(effectOf(outcome, 'he metall tz')).toMatchObject({ before: undefined, after: { pupils: { known: 30 }, firstYear: { known: 10 }, flag: 'below-opening' } })
    expect(effectOf(outcome, 'bs metall tz')?.after).toMatchObject({ pupils: { known: 60 }, firstYear: { known: 20 }, flag: 'below' })
  })

  it('leaves a zero, and no hole, where a new offer draws everybody away', () => {
    const outcome = play(offeringOf({ 2023: [['bs', 'metall', 'tz', 10, 30]] }), residenceOf({ 'bs metall tz': { '03154': 30 } }), 'open.he.metall.tz')
    expect(outcome.offers.map(({ place, figures }) => [place, figures.pupils.value, figures['first-year'].value])).toEqual([['bs', 0, 0], ['he', 30, 10]])
  })

  it('ignores what is not there, or is there already, and says so', () => {
    const outcome = play(offering, undefined, 'close.he.pflege.vz_open.bs.metall.tz_open.nowhere.metall.tz_merge.he.gone.tz.bs')
    expect(outcome.ignored.map(({ kind, place }) => `${kind} ${place}`)).toEqual(['close he', 'open bs', 'open nowhere', 'merge he'])
    expect([outcome.moves, outcome.effects]).toEqual([[], []])
    expect(outcome.offers).toEqual(offering.offersOf('2023'))
  })
})

describe('a scenario loses no pupil', () => {
  const places = SITES.map(({ id }) => id)
  const programmes = PROGRAMMES.map(({ id }) => id)
  const areas = [...SITES.map(({ area }) => area), 'other']
  const key = fc.record({ place: fc.constantFrom(...places), programme: fc.constantFrom(...programmes), form: fc.constantFrom('vz', 'tz') })
  /** An offer whose homes add up to its pupils, or one that is secret as a whole. */
  const offer = fc.tuple(key, fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), fc.boolean(), fc.nat(40))
  const actions = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constantFrom('close' as const, 'open' as const) }).chain(({ kind }) => key.map((name): ScenarioAction => ({ kind, ...name }))),
      fc.tuple(key, fc.constantFrom(...places)).map(([name, into]): ScenarioAction => ({ kind: 'merge', ...name, into })),
    ),
    { maxLength: 8 },
  )
  const totals = (amounts: readonly Amount[]) => {
    const { known, missing } = sumOf(amounts)
    return { known, missing }
  }

  /** A closed offer without any pupil: nobody carries its first year anywhere. */
  const emptied = (one: Offer, { effects, moves }: ReturnType<typeof play>) =>
    effects.some(({ offer: closed, after }) => after === undefined && offerKey(closed) === offerKey(one)) && !moves.some(({ from }) => offerKey(from) === offerKey(one))

  it('whatever is closed, merged and opened; secret ones stay as many parts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(offer, { selector: ([name]) => offerKey(name), maxLength: 12 }), actions, (offers, some) => {
        const sum = (homes: readonly number[]) => homes.reduce((a, b) => a + b, 0)
        const lines = offers.map(([{ place, programme, form }, homes, secret, first]) => [place, programme, form, first, secret ? absent('suppressed') : sum(homes)] as const)
        const offering = offeringOf({ 2023: lines })
        const homesOf = (homes: readonly number[], secret: boolean): Record<string, Cell | number> => (secret ? { other: absent('suppressed') } : Object.fromEntries(areas.map((area, at) => [area, homes[at] ?? 0])))
        const residence = residenceOf(Object.fromEntries(offers.map(([name, homes, secret]) => [offerKey(name), homesOf(homes, secret)])))
        const outcome = applyScenario({ offering, period: '2023', residence, actions: some, distance, areaOf })

        const before = offering.offersOf('2023').map(({ figures }) => amountOf(figures.pupils))
        const touched = new Map(outcome.effects.map((effect) => [offerKey(effect.offer), effect]))
        const untouched = outcome.offers.filter((one) => !touched.has(offerKey(one))).map(({ figures }) => amountOf(figures.pupils))
        const after = outcome.effects.flatMap((effect) => effect.after?.pupils ?? [])
        expect(totals([...untouched, ...after, outcome.withoutOffer])).toEqual(totals(before))

        // First years cannot be shared out where a part is secret, and go with those who have no offer left.
        if (offers.some(([, , secret]) => secret) || outcome.withoutOffer.counted > 0) return
        const first = (some: readonly Offer[]) => totals(some.map(({ figures }) => amountOf(figures['first-year']))).known
        expect(first(outcome.offers)).toBe(first(offering.offersOf('2023').filter((one) => !emptied(one, outcome))))
      }),
      { numRuns: 300 },
    )
  })
})
