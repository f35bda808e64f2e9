import type { OfferMeasure } from '@/contract/offer.ts'
import type { Cell } from '../cube/cell.ts'
import type { ExportTable, ExportValue } from '../export/exportTable.ts'
import type { Format } from '../format/formatOf.ts'
import { offeringTextsOf } from '../text/offering/offeringTextsOf.ts'
import { flagOfOffer } from './matrixCell.ts'
import type { Offer, Offering } from './offering.ts'

export interface OfferingTableInput {
  readonly offering: Offering
  /** The rows; one for each offer. */
  readonly offers: readonly Offer[]
  readonly placeName: (place: string) => string
  readonly areaOf: (place: string) => string
  readonly areaName: (area: string) => string
  readonly format: Format
  /** Lines that must stand under it: source, licence, data build, address. */
  readonly footer: readonly string[]
}

/**
 * Offers as one row each, for CSV and XLSX. Numbers are numbers; where there is none stands the sign of its absence, and the reason in words under the notes.
 * Thresholds with their source, and "Demodaten", stand under the table.
 */
export function offeringTable({ offering, offers, placeName, areaOf, areaName, format, footer }: OfferingTableInput): ExportTable {
  const { locale } = format
  const o = offeringTextsOf(locale)
  const programmes = new Map(offering.programmes.map((programme) => [programme.id, programme]))
  const named = (list: readonly { readonly id: string; readonly name: Readonly<Record<typeof locale, string>> }[], id: string | undefined) => list.find((one) => one.id === id)?.name[locale]
  const { head } = o.table
  const rows = offers.map((offer): ExportValue[] => {
    const programme = programmes.get(offer.programme)
    const flag = flagOfOffer(offer, offering, areaOf)
    const cells = offering.measures.map((measure) => offer.figures[measure])
    return [
      placeName(offer.place),
      areaName(areaOf(offer.place)),
      named(offering.fields, programme?.field),
      named(offering.kinds, programme?.kind),
      programme?.name[locale],
      named(offering.forms, offer.form),
      format.period(offer.period, offering.yearMeaning),
      ...cells.map((cell) => cell.value ?? format.absenceSign(cell.absence ?? 'unknown')),
      flag === undefined ? undefined : o.flags[flag],
      notesOf(cells, offering.measures, o.measures, format),
    ]
  })
  return {
    head: [head.place, head.area, head.field, head.kind, head.programme, head.form, head.period, ...offering.measures.map((measure) => o.measures[measure]), head.class, head.notes],
    rows,
    footer: [`${o.table.offering}: ${offering.name[locale]}${offering.demo ? ` (${o.demo})` : ''}`, ...thresholdLine(offering, format), ...footer],
  }
}

/** "Schülerinnen und Schüler geheim gehalten; Demodaten": reasons by measure, then flags, each once. */
function notesOf(cells: readonly Cell[], measures: readonly OfferMeasure[], names: Readonly<Record<OfferMeasure, string>>, format: Format): string {
  const reasons = cells.flatMap(({ absence }, at) => {
    const measure = measures[at]
    return absence === undefined || measure === undefined ? [] : [`${names[measure]} ${format.absence(absence)}`]
  })
  const flags = new Set(cells.flatMap((cell) => cell.flags))
  return [...reasons, ...[...flags].map((flag) => format.flag(flag))].join('; ')
}

function thresholdLine({ thresholds }: Offering, format: Format): string[] {
  if (thresholds === undefined) return []
  const number = (count: number) => format.number(count, 0)
  return [offeringTextsOf(format.locale).table.thresholds(number(thresholds.target), number(thresholds.opening), number(thresholds.joint.below), thresholds.source[format.locale])]
}
