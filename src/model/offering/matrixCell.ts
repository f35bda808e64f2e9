import { ATTENDANCES } from '@/contract/offer.ts'
import { amountOf, plus } from './amount.ts'
import { classFlag, type ClassFlag, worseFlag } from './classFlag.ts'
import { isNewOffer } from './isNewOffer.ts'
import type { MatrixCell } from './matrix.ts'
import type { Form, Offer, Offering } from './offering.ts'

/** Adds up offers, each once. Nothing for none. The flag is left to `withFlag`: a sum has no class. */
export function cellOf(offers: readonly Offer[], forms: readonly Form[]): MatrixCell | undefined {
  const [first, ...others] = offers
  if (first === undefined) return undefined
  const figures = { ...figuresOf(first) }
  for (const offer of others) {
    const more = figuresOf(offer)
    figures.pupils = plus(figures.pupils, more.pupils)
    figures['first-year'] = plus(figures['first-year'], more['first-year'])
    figures.classes = plus(figures.classes, more.classes)
    figures.schools = plus(figures.schools, more.schools)
  }
  const present = forms.filter(({ id }) => offers.some(({ form }) => form === id))
  const attendances = ATTENDANCES.filter((attendance) => present.some((form) => form.attendance === attendance))
  return { forms: present, attendances, offers, figures, flag: undefined }
}

function figuresOf({ figures }: Offer): MatrixCell['figures'] {
  return { pupils: amountOf(figures.pupils), 'first-year': amountOf(figures['first-year']), classes: amountOf(figures.classes), schools: amountOf(figures.schools) }
}

/** The class flag of one offer. */
export function flagOfOffer(offer: Offer, offering: Offering, areaOf: (place: string) => string): ClassFlag | undefined {
  return classFlag({ size: amountOf(offer.figures['first-year']), area: areaOf(offer.place), isNew: isNewOffer(offering, offer) }, offering.thresholds)
}

/** A programme's cell with the worst flag of its offers. */
export function withFlag(cell: MatrixCell | undefined, offering: Offering, areaOf: (place: string) => string): MatrixCell | undefined {
  if (cell === undefined || offering.thresholds === undefined) return cell
  const flag = cell.offers.reduce<ClassFlag | undefined>((worst, offer) => worseFlag(worst, flagOfOffer(offer, offering, areaOf)), undefined)
  return { ...cell, flag }
}
