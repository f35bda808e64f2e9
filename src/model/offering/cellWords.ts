import type { OfferMeasure } from '@/contract/offer.ts'
import type { Format } from '../format/formatOf.ts'
import { offeringTextsOf } from '../text/offering/offeringTextsOf.ts'
import { amountWords } from './amountText.ts'
import type { MatrixCell } from './matrix.ts'

const MEASURES: readonly OfferMeasure[] = ['pupils', 'first-year', 'classes', 'schools']

/**
 * All that a cell of the matrix tells, for who hears it: "Teilzeit, 38 Schülerinnen und Schüler, 12 im ersten Jahr, unter der Klassengröße".
 * `measures`: those the offering has at all.
 */
export function cellWords(cell: MatrixCell | undefined, measures: readonly OfferMeasure[], format: Format): string {
  const o = offeringTextsOf(format.locale)
  if (cell === undefined) return o.matrix.none
  const { locale } = format
  const figures = MEASURES.filter((measure) => measures.includes(measure)).map((measure) => amountWords(cell.figures[measure], measure, format))
  const flags = cell.figures.pupils.flags.filter((flag) => flag !== 'demo').map((flag) => format.flag(flag))
  return [cell.forms.map(({ name }) => name[locale]).join(' + '), ...figures, cell.flag === undefined ? '' : o.flags[cell.flag], ...flags].filter((part) => part !== '').join(', ')
}
