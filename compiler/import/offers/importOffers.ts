import type { OfferMeasure } from '@/contract/schema/offering.ts'
import { type Finding, text } from '../../check/finding.ts'
import { offerFaults } from '../../check/offers/offerFaults.ts'
import { residenceFaults } from '../../check/offers/residenceFaults.ts'
import { type OfferKey, offerKey, type OfferRow, type ResidenceRow, type SiteRow } from '../../read/offers/offering.ts'
import type { AreaRow } from '../../schema/areaRow.ts'
import type { OfferingDefinition, OfferingPaper } from '../../schema/offeringFile.ts'
import { ImportError } from '../importError.ts'
import type { Document } from '../read/document.ts'
import { printOffers, printResidence } from './printOffers.ts'
import { readOfferTable } from './readOfferTable.ts'
import { wordBook } from './wordBook.ts'

export interface OfferImport {
  readonly document: Document
  readonly definition: OfferingDefinition
  readonly paper: Pick<OfferingPaper, 'yearMeaning'>
  readonly sites: readonly SiteRow[]
  readonly areas: readonly AreaRow[]
  /** What the offering holds already. */
  readonly before: { readonly offers: readonly OfferRow[]; readonly residence: readonly ResidenceRow[] }
  /** Where the new table says something else of an offer: a finding, or the new one holds. */
  readonly onConflict: 'keep' | 'replace'
}

/** The two files of the offering as text, `residence` where any is known; or what is wrong, all of it, and no file. */
export type OfferImportResult =
  | { readonly ok: true; readonly offers: string; readonly residence: string | undefined; readonly rows: number; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Makes the files of an offering of a planner's table. Pure: a table with one fault comes back without a file, and with every fault it has. */
export function importOffers(request: OfferImport): OfferImportResult {
  try {
    return readAndJoin(request)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { ok: false, findings: [error.finding] }
  }
}

const named = (list: readonly { readonly id: string; readonly name: { readonly de: string; readonly en: string } }[]) => wordBook(list.map(({ id, name }) => ({ id, names: [name.de, name.en] })))

function readAndJoin({ document, definition, paper, sites, areas, before, onConflict }: OfferImport): OfferImportResult {
  const areaNames = areas.map(({ id, name, short }) => ({ id, names: [name, short] }))
  const schools = sites.map(({ id, name, short }) => ({ id, names: [name, short] }))
  const read = readOfferTable(document, {
    placesAre: definition.places,
    places: wordBook(definition.places === 'sites' ? schools : areaNames),
    programmes: named(definition.programmes),
    forms: named(definition.forms),
    areas: wordBook(areaNames),
    yearMeaning: paper.yearMeaning,
  })
  const words = {
    placesAre: definition.places,
    places: new Set((definition.places === 'sites' ? sites : areas).map(({ id }) => id)),
    programmes: new Set(definition.programmes.map(({ id }) => id)),
    forms: new Set(definition.forms.map(({ id }) => id)),
    yearMeaning: paper.yearMeaning,
  }
  const place = (line: number, column: keyof OfferKey | OfferMeasure | string | undefined) => read.placeOf(line, column ?? 'pupils')
  const faults = offerFaults(read.rows, words).map(({ code, severity, row, column, sentence, remedy }): Finding => ({ code, severity, place: place(row.line, column), sentence, remedy }))
  const lived = residenceFaults(read.residence ?? [], read.rows, (area) => areas.some(({ id }) => id === area))
    .filter(({ code }) => code === 'parts-miss-total')
    .map(({ code, row, sentence, remedy }): Finding => ({ code, severity: 'error', place: place(row.line, 'pupils'), sentence, remedy }))
  const joined = joinRows(before.offers, read.rows, onConflict)
  const conflicts = joined.conflicts.map((row) => conflict(row, place(row.line, 'place')))
  const findings = [...read.findings, ...faults, ...lived, ...conflicts]
  if (read.rows.length === 0 || findings.some(({ severity }) => severity === 'error')) return { ok: false, findings: read.rows.length === 0 ? [...findings, noRows(document.name)] : findings }
  const changed = new Set(read.rows.map(offerKey))
  const residence = [...before.residence.filter((row) => !changed.has(offerKey(row))), ...(read.residence ?? [])]
  return { ok: true, offers: printOffers(joined.rows), residence: residence.length === 0 ? undefined : printResidence(residence), rows: read.rows.length, findings }
}

/** Old rows with the new ones in their places. */
function joinRows(old: readonly OfferRow[], rows: readonly OfferRow[], onConflict: OfferImport['onConflict']): { rows: OfferRow[]; conflicts: OfferRow[] } {
  const byKey = new Map(old.map((row) => [offerKey(row), row]))
  const conflicts = rows.filter((row) => {
    const was = byKey.get(offerKey(row))
    return was !== undefined && JSON.stringify(was.counts) !== JSON.stringify(row.counts)
  })
  for (const row of rows) byKey.set(offerKey(row), row)
  return { rows: [...byKey.values()], conflicts: onConflict === 'replace' ? [] : conflicts }
}

const conflict = (row: OfferRow, place: Finding['place']): Finding => ({
  code: 'conflicting-values',
  severity: 'error',
  place,
  sentence: text(`Zu ${offerKey(row).replaceAll('|', ' / ')} steht in den Quellen schon etwas anderes.`, `Of ${offerKey(row).replaceAll('|', ' / ')} the sources say something else already.`),
  remedy: text('Mit --replace gilt die neue Zahl; sonst die Zeile berichtigen.', 'With --replace the new figure holds; else correct the line.'),
})

const noRows = (file: string): Finding => ({
  code: 'no-rows',
  severity: 'error',
  place: { file },
  sentence: text('Unter der Kopfzeile steht keine Zeile.', 'There is no line below the head.'),
  remedy: text('Das Blatt mit den Angeboten als erstes oder längstes in der Mappe lassen.', 'Keep the sheet with the offers the first or the longest of the workbook.'),
})
