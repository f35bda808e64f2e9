import { stringify } from '#csv-stringify'
import { OFFER_MEASURES, OTHER_RESIDENCE, type OfferMeasure } from '@/contract/schema/offering.ts'
import { type OfferKey, offerKey, type OfferRow, type ResidenceRow } from '../../read/offers/offering.ts'
import { KEY_COLUMNS, MEASURE_COLUMNS } from '../../read/offers/readOffers.ts'
import type { SourceValue } from '../../schema/tableFile.ts'

const columnOf = (measure: OfferMeasure) => Object.keys(MEASURE_COLUMNS).find((column) => MEASURE_COLUMNS[column] === measure) ?? measure
const written = (value: SourceValue | undefined) => (value === undefined ? '.' : 'number' in value ? String(value.number) : value.marker)
const keyCells = (row: OfferKey) => KEY_COLUMNS.map((column) => row[column])
const inOrder = <T extends OfferKey>(rows: readonly T[]): T[] => [...rows].sort((a, b) => (offerKey(a) < offerKey(b) ? -1 : 1))
const print = (records: readonly (readonly string[])[]) => stringify(records.map((record) => [...record]), { delimiter: ';', record_delimiter: '\n' })

/** Offers as `offers.csv`, in fixed order; a measure that a row says nothing of is unknown (`.`). The same offers always give the same text. */
export function printOffers(rows: readonly OfferRow[]): string {
  const measures = OFFER_MEASURES.filter((measure) => rows.some(({ counts }) => counts[measure] !== undefined))
  return print([[...KEY_COLUMNS, ...measures.map(columnOf), 'flags'], ...inOrder(rows).map((row) => [...keyCells(row), ...measures.map((measure) => written(row.counts[measure])), row.flags.join(' ')])])
}

/** Residences as `residence.csv`, a column for each area, `other` last; nobody is an empty cell. */
export function printResidence(rows: readonly ResidenceRow[]): string {
  const areas = [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))].filter((area) => area !== OTHER_RESIDENCE).sort()
  return print([[...KEY_COLUMNS, ...areas, OTHER_RESIDENCE], ...inOrder(rows).map((row) => [...keyCells(row), ...[...areas, OTHER_RESIDENCE].map((area) => String(row.counts.get(area) ?? ''))])])
}
