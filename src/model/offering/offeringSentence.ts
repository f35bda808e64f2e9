import type { Programme } from '@/contract/schema/offering.ts'
import type { Area } from '@/contract/schema/region.ts'
import { locative } from '../area/locative.ts'
import type { Format } from '../format/formatOf.ts'
import { offeringTextsOf } from '../text/offering/offeringTextsOf.ts'
import { type Amount, amountOf, isSomething, sumOf } from './amount.ts'
import { amountWords } from './amountText.ts'
import type { ChangeKind, OfferChange } from './changes.ts'
import type { Gap } from './gaps.ts'
import { flagOfOffer } from './matrixCell.ts'
import type { Offer, Offering } from './offering.ts'
import { FARTHER_KM, type WaySummary } from './scenario/waysOf.ts'

export interface SentenceInput {
  readonly offering: Offering
  readonly format: Format
}

export interface ProgrammeSentenceInput extends SentenceInput {
  readonly programme: Programme
  readonly period: string
  readonly areaOf: (place: string) => string
  /** Areas without the programme, the widest gap first. */
  readonly gaps: readonly Gap[]
  /** All areas that could have it. */
  readonly areas: readonly Pick<Area, 'id' | 'name' | 'kind'>[]
  readonly placeName: (place: string) => string
}

/**
 * A programme in two or three sentences for the minutes: where it is offered, in which forms, with how many pupils; how many offers reach the class size;
 * where it is missing. "Demodaten" stands before it where they are.
 */
export function programmeSentence(input: ProgrammeSentenceInput): string {
  const { offering, programme, period, format } = input
  const { sentence } = offeringTextsOf(format.locale)
  const name = programme.name[format.locale]
  const when = format.periodInSentence(period, offering.yearMeaning)
  const offers = offering.offersOf(period).filter((offer) => offer.programme === programme.id)
  if (offers.length === 0) return marked(sentence.notOffered(name, when), input)
  const places = new Set(offers.map(({ place }) => place)).size
  const where = sentence.places[offering.places](places, format.number(places, 0))
  const said = `${sentence.offered(name, when, where, formsOf(offers, input))}${pupilsOf(offers, input)}.`
  return marked([said, reachedOf(offers, input), gapOf(input)].filter((part) => part !== '').join(' '), input)
}

/** "5 in Teilzeit, 2 in Vollzeit": each form with the number of places. */
function formsOf(offers: readonly Offer[], { offering, format }: SentenceInput): string {
  return offering.forms
    .map(({ id, name }) => ({ name: name[format.locale], count: offers.filter(({ form }) => form === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} × ${name}`)
    .join(', ')
}

function pupilsOf(offers: readonly Offer[], { format }: SentenceInput): string {
  const { sentence } = offeringTextsOf(format.locale)
  const [pupils, firstYear] = [sumOf(offers.map(({ figures }) => amountOf(figures.pupils))), sumOf(offers.map(({ figures }) => amountOf(figures['first-year'])))]
  if (pupils.counted === 0) return isSomething(pupils) ? sentence.noPupils(format.absence(pupils.reason ?? 'unknown')) : ''
  return sentence.pupils(amountWords(pupils, 'pupils', format), firstYear.counted === 0 ? '' : amountWords(firstYear, 'first-year', format))
}

function reachedOf(offers: readonly Offer[], { offering, areaOf, format }: ProgrammeSentenceInput): string {
  const { thresholds } = offering
  const flags = offers.map((offer) => flagOfOffer(offer, offering, areaOf)).filter((flag) => flag !== undefined)
  if (thresholds === undefined || flags.length === 0) return ''
  return offeringTextsOf(format.locale).sentence.reached(flags.filter((flag) => flag === 'reached').length, flags.length, format.number(thresholds.target, 0))
}

function gapOf({ gaps, areas, placeName, format }: ProgrammeSentenceInput): string {
  const { sentence } = offeringTextsOf(format.locale)
  const [widest] = gaps
  if (widest === undefined) return ''
  const area = areas.find(({ id }) => id === widest.area)
  const { nearest } = widest
  const way = area === undefined || nearest?.kilometres === undefined ? '' : sentence.widest(locative(area, format.locale, 'inside'), format.number(nearest.kilometres, 0), placeName(nearest.offer.place))
  return sentence.gap(gaps.length, areas.length, way)
}

/** What changed since an earlier period, counted by kind. */
export function changeSentence(changes: readonly OfferChange[], since: string, input: SentenceInput): string {
  const { offering, format } = input
  const { sentence } = offeringTextsOf(format.locale)
  const kind = since.length === 10 ? 'date' : offering.yearMeaning === 'school-year-start' ? 'schoolYear' : 'year'
  const when = sentence.since[kind](format.period(since, offering.yearMeaning))
  const kinds: readonly ChangeKind[] = ['opened', 'closed', 'form', 'fell-below']
  const parts = kinds.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length })).filter(({ count }) => count > 0)
  if (parts.length === 0) return marked(sentence.noChange(when), input)
  return marked(sentence.changes(when, format.list(parts.map(({ kind, count }) => sentence.change[kind](count)))), input)
}

/** What a scenario means for those it moves: "24 von 40 Schülerinnen und Schülern haben einen um mehr als 10 km längeren Weg (Luftlinie)." */
export function scenarioSentence({ moved, farther, unknownWay, withoutOffer }: WaySummary, input: SentenceInput): string {
  const { format } = input
  const { sentence } = offeringTextsOf(format.locale)
  const parts = isSomething(moved)
    ? [
        sentence.farther(plainly(farther, format), plainly(moved, format), format.number(FARTHER_KM, 0)),
        ...(isSomething(unknownWay) ? [sentence.unknownWay(plainly(unknownWay, format))] : []),
        ...(isSomething(withoutOffer) ? [sentence.withoutOffer(plainly(withoutOffer, format))] : []),
      ]
    : [sentence.nobodyMoves]
  return marked(`${sentence.scenario}: ${parts.join(' ')}`, input)
}

/** "24", "mindestens 24". */
function plainly({ known, missing }: Amount, format: Format): string {
  const number = format.number(known, 0)
  return missing === 0 ? number : offeringTextsOf(format.locale).amount.atLeast(number)
}

const marked = (text: string, { offering, format }: SentenceInput): string => (offering.demo ? `${offeringTextsOf(format.locale).demo}: ${text}` : text)
