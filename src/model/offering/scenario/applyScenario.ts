import type { Flag } from '@/contract/absence.ts'
import { type Amount, amountOf, exactly, isSomething, isWhole, NOTHING, sumOf } from '../amount.ts'
import { classFlag, type ClassFlag } from '../classFlag.ts'
import { absent, type Cell } from '../../cube/cell.ts'
import { groupedBy } from '../groupedBy.ts'
import { isNewOffer } from '../isNewOffer.ts'
import { type Offer, offerKey } from '../offering.ts'
import { type Move, type Plan, planMoves, type ScenarioInput } from './planMoves.ts'
import { shareOut } from './shareOut.ts'

/** An offer as it is, or as it would be. */
export interface EffectSide {
  readonly pupils: Amount
  readonly firstYear: Amount
  readonly flag: ClassFlag | undefined
}

/** An offer that a scenario touches. `before` is missing for an opened one, `after` for one that is closed. */
export interface OfferEffect {
  readonly offer: Offer
  readonly before: EffectSide | undefined
  readonly after: EffectSide | undefined
}

export interface ScenarioOutcome {
  readonly moves: readonly Move[]
  /** Touched offers: closed ones, opened ones, then those that gain or lose pupils. */
  readonly effects: readonly OfferEffect[]
  /** All offers of the period after the scenario, for a matrix or a map; what has changed is flagged `estimated`, "at least" becomes absent. */
  readonly offers: readonly Offer[]
  /** Pupils for whom no offer is left. */
  readonly withoutOffer: Amount
  readonly ignored: Plan['ignored']
}

/**
 * Plays a scenario through. It is a picture of today's pupils, no forecast: nobody is added and nobody is lost, and what is kept secret stays so many parts.
 * Where the first-year pupils of an offer go to several places, they are shared out like all its pupils (whole numbers, largest remainder); where a part of those is
 * missing they cannot be, and each place gets a part that is unknown.
 */
export function applyScenario(input: ScenarioInput & { readonly areaOf: (place: string) => string }): ScenarioOutcome {
  const { offering, period } = input
  const { closed, opened, moves, ignored } = planMoves(input)
  const leaving = groupedBy(moves, ({ from }) => offerKey(from))
  const coming = groupedBy(moves, ({ to }) => (to === undefined ? '' : offerKey(to)))
  const firstYears = new Map(moves.length === 0 ? [] : [...leaving].map(([key, some]) => [key, shareFirstYear(some, closed.has(key), input)]))

  const after = (offer: Offer): EffectSide | undefined => {
    const key = offerKey(offer)
    if (closed.has(key)) return undefined
    const arrivals = coming.get(key) ?? []
    const stay = stayed(offer, leaving.get(key) ?? [], input, firstYears.get(key)?.get(key))
    const firstYear = sumOf([stay.firstYear, ...[...new Set(arrivals.map(({ from }) => offerKey(from)))].map((from) => firstYears.get(from)?.get(key) ?? NOTHING)])
    return side(offer, sumOf([stay.pupils, ...arrivals.map(({ pupils }) => pupils)]), firstYear, input)
  }
  const before = (offer: Offer): EffectSide => side(offer, amountOf(offer.figures.pupils), amountOf(offer.figures['first-year']), input)

  const isNew = new Set(opened)
  const touched = new Map([...closed.values(), ...opened, ...moves.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))].map((offer) => [offerKey(offer), offer]))
  const effects = [...touched.values()].map((offer) => ({ offer, before: isNew.has(offer) ? undefined : before(offer), after: after(offer) }))
  const changed = new Map(effects.map((effect) => [offerKey(effect.offer), effect]))
  const offers = [...offering.offersOf(period), ...opened].flatMap((offer) => {
    const effect = changed.get(offerKey(offer))
    if (effect === undefined) return [offer]
    return effect.after === undefined ? [] : [withFigures(offer, effect.after)]
  })
  return { moves, effects, offers, ignored, withoutOffer: sumOf((coming.get('') ?? []).map(({ pupils }) => pupils)) }
}

function side(offer: Offer, pupils: Amount, firstYear: Amount, { offering, areaOf }: Parameters<typeof applyScenario>[0]): EffectSide {
  const flag = classFlag({ size: firstYear, area: areaOf(offer.place), isNew: isNewOffer(offering, offer) }, offering.thresholds)
  return { pupils, firstYear, flag }
}

/** What an offer that stays keeps: all of it, or the parts that nobody draws away. */
function stayed(offer: Offer, leaving: readonly Move[], input: ScenarioInput, firstYear: Amount | undefined): Omit<EffectSide, 'flag'> {
  if (leaving.length === 0) return { pupils: amountOf(offer.figures.pupils), firstYear: amountOf(offer.figures['first-year']) }
  // Nobody stays is a number, too.
  return { pupils: sumOf([exactly(0), ...staying(offer, leaving, input)]), firstYear: firstYear ?? exactly(0) }
}

const staying = ({ place, programme, form, period }: Offer, leaving: readonly Move[], { residence }: ScenarioInput): Amount[] =>
  (residence?.of(place, programme, form, period) ?? []).filter(({ area }) => !leaving.some((move) => move.area === area)).map(({ pupils }) => amountOf(pupils))

/** First-year pupils of one offer by the key of the offer they are at afterwards ('' for none). */
function shareFirstYear(leaving: readonly Move[], closes: boolean, input: ScenarioInput): ReadonlyMap<string, Amount> {
  const [first] = leaving
  if (first === undefined) return new Map()
  const groups = [...groupedBy(leaving, ({ to }) => (to === undefined ? '' : offerKey(to)))].map(([key, moves]) => ({ key, pupils: sumOf(moves.map(({ pupils }) => pupils)) }))
  const rest = closes ? [] : [{ key: offerKey(first.from), pupils: sumOf(staying(first.from, leaving, input)) }].filter(({ pupils }) => isSomething(pupils))
  const all = [...groups, ...rest]
  const firstYear = amountOf(first.from.figures['first-year'])
  const [only] = all
  if (all.length === 1 && only !== undefined) return new Map([[only.key, firstYear]])
  if (!isWhole(firstYear) || !Number.isInteger(firstYear.known) || !all.every(({ pupils }) => isWhole(pupils))) {
    const part: Amount = { ...NOTHING, missing: 1, reason: firstYear.reason ?? all.find(({ pupils }) => pupils.reason !== undefined)?.pupils.reason ?? 'unknown' }
    return new Map(all.map(({ key }) => [key, isSomething(firstYear) ? part : NOTHING]))
  }
  const shares = shareOut(firstYear.known, all.map(({ pupils }) => pupils.known))
  return new Map(all.map(({ key }, at) => [key, { ...firstYear, known: shares[at] ?? 0 }]))
}

const withFigures = (offer: Offer, { pupils, firstYear }: EffectSide): Offer => ({
  ...offer,
  figures: { ...offer.figures, pupils: cellOf(pupils), 'first-year': cellOf(firstYear), classes: absent('unknown') },
})

function cellOf(amount: Amount): Cell {
  const flags = [...new Set<Flag>(['estimated', ...amount.flags])]
  if (isWhole(amount)) return { absence: undefined, value: amount.known, numerator: undefined, denominator: undefined, flags }
  return absent(amount.reason ?? 'unknown')
}
