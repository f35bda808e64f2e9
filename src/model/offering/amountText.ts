import type { OfferMeasure } from '@/contract/offer.ts'
import type { Format } from '../format/formatOf.ts'
import { offeringTextsOf } from '../text/offering/offeringTextsOf.ts'
import type { Amount } from './amount.ts'

type AmountFormat = Pick<Format, 'locale' | 'number' | 'absence' | 'absenceSign'>

/** An amount for a narrow cell: "12", "≥12" where parts are missing, the sign of the absence where all are, nothing for nothing. */
export function amountSign({ known, counted, missing, reason }: Amount, format: AmountFormat): string {
  if (counted === 0) return missing === 0 ? '' : format.absenceSign(reason ?? 'unknown')
  const number = countText(known, format)
  return missing === 0 ? number : `${offeringTextsOf(format.locale).amount.atLeastSign}${number}`
}

/**
 * An amount in words: "12 Schülerinnen und Schüler", "mindestens 12 Schülerinnen und Schüler (1 Angabe geheim gehalten)",
 * "Schülerinnen und Schüler geheim gehalten". Empty for nothing.
 */
export function amountWords({ known, counted, missing, reason }: Amount, measure: OfferMeasure, format: AmountFormat): string {
  const { amount, count, measures } = offeringTextsOf(format.locale)
  if (counted === 0) return missing === 0 ? '' : `${measures[measure]} ${format.absence(reason ?? 'unknown')}`
  const number = count[measure](known, countText(known, format))
  return missing === 0 ? number : `${amount.atLeast(number)} (${amount.missing(missing, format.absence(reason ?? 'unknown'))})`
}

/** Whole numbers below a thousand look the same in every language. A matrix writes twelve thousand of them before it is seen. */
const countText = (known: number, format: AmountFormat): string => (Number.isInteger(known) && known >= 0 && known < 1000 ? String(known) : format.number(known, 0))
