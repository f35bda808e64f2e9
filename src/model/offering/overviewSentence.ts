import { offeringTextsOf } from '../text/offering/offeringTextsOf.ts'
import { amountOf, isSomething, sumOf } from './amount.ts'
import { amountWords } from './amountText.ts'
import type { SentenceInput } from './offeringSentence.ts'
import type { Offer } from './offering.ts'
import { rowKind } from './rowKind.ts'

/**
 * All offers of a period in one sentence: how many programmes at how many places, and how many pupils. Schools are counted once per type, so that a total of them does not exist
 * and is not said.
 */
export function overviewSentence(offers: readonly Offer[], period: string, { offering, format }: SentenceInput): string {
  const o = offeringTextsOf(format.locale)
  const programmes = new Set(offers.map(({ programme }) => programme)).size
  const places = new Set(offers.map(({ place }) => place)).size
  const where = o.sentence.places[offering.places](places, format.number(places, 0))
  const pupils = sumOf(offers.map(({ figures }) => amountOf(figures.pupils)))
  const counted = isSomething(pupils) && pupils.counted > 0 ? amountWords(pupils, 'pupils', format) : ''
  const said = o.sentence.overview(format.periodInSentence(period, offering.yearMeaning), where, programmes === 1, o.rows[rowKind(offering)].many(programmes), counted)
  return offering.demo ? `${o.demo}: ${said}` : said
}
