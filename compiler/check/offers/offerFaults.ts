import type { OfferMeasure } from '@/contract/schema/offering.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { YearMeaning } from '@/contract/yearMeaning.ts'
import { type OfferKey, offerKey, type OfferRow } from '../../read/offers/offering.ts'
import type { SourceValue } from '../../schema/tableFile.ts'
import { type Severity, text } from '../finding.ts'

/** What an offer may name. `places` ids of schools or areas. */
export interface OfferWords {
  readonly placesAre: 'sites' | 'areas'
  readonly places: ReadonlySet<string>
  readonly programmes: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
  readonly yearMeaning: YearMeaning
}

/** A fault of one row; where the row stands is said by whoever read it, a folder or a workbook. */
export interface OfferFault {
  readonly code: string
  readonly severity: Severity
  readonly row: { readonly line: number } & OfferKey
  /** The cell it is about. */
  readonly column: keyof OfferKey | OfferMeasure
  readonly sentence: Text
  readonly remedy: Text
}

/** Every fault of the rows at once: unknown words, strange periods, double rows, counts that cannot be. */
export function offerFaults(rows: readonly OfferRow[], words: OfferWords): OfferFault[] {
  const first = new Map<string, number>()
  return rows.flatMap((row): OfferFault[] => {
    const key = offerKey(row)
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row.line)
    const faults = [...unknownWords(row, words), ...strangePeriod(row, words.yearMeaning), ...impossibleCounts(row, words.placesAre)]
    if (earlier === undefined) return faults
    const double: OfferFault = {
      code: 'double-key',
      severity: 'error',
      row,
      column: 'place',
      sentence: text(`Das Angebot ${key.replaceAll('|', ' / ')} steht schon in Zeile ${earlier}.`, `The offer ${key.replaceAll('|', ' / ')} stands in line ${earlier} already.`),
      remedy: text('Eine der Zeilen entfernen, oder die beiden zu einer zusammenzählen.', 'Remove one of the lines, or add the two up to one.'),
    }
    return [...faults, double]
  })
}

function unknownWords(row: OfferRow, { places, placesAre, programmes, forms }: OfferWords): OfferFault[] {
  const fault = (code: string, column: keyof OfferKey, sentence: Text, remedy: Text): OfferFault => ({ code, severity: 'error', row, column, sentence, remedy })
  const [school, area] = [text(`Die Schule „${row.place}“ steht nicht in der Liste der Standorte.`, `The school "${row.place}" is not in the list of sites.`), text(`Das Gebiet „${row.place}“ gehört zu keiner Region dieser Angebote.`, `The area "${row.place}" belongs to no region of these offers.`)]
  return [
    ...(places.has(row.place)
      ? []
      : [placesAre === 'sites'
          ? fault('unknown-school', 'place', school, text('Schreibweise berichtigen oder die Schule mit ihrem Ort in sources/sites eintragen.', 'Correct the spelling or enter the school with its town in sources/sites.'))
          : fault('unknown-area', 'place', area, text('Schlüssel berichtigen, oder die Region in der Definition nennen.', 'Correct the key, or name the region in the definition.'))]),
    ...(programmes.has(row.programme)
      ? []
      : [fault('unknown-programme', 'programme', text(`Den Bildungsgang „${row.programme}“ nennt die Definition nicht.`, `The definition does not name the programme "${row.programme}".`), text('Schreibweise berichtigen oder ihn in definition.yaml unter programmes anlegen.', 'Correct the spelling or create it in definition.yaml under programmes.'))]),
    ...(forms.has(row.form)
      ? []
      : [fault('unknown-form', 'form', text(`Die Form „${row.form}“ nennt die Definition nicht; sie kennt ${[...forms].join(', ')}.`, `The definition does not name the form "${row.form}"; it knows ${[...forms].join(', ')}.`), text('Schreibweise berichtigen oder die Form in definition.yaml unter forms anlegen.', 'Correct the spelling or create the form in definition.yaml under forms.'))]),
  ]
}

function strangePeriod(row: OfferRow, yearMeaning: YearMeaning): OfferFault[] {
  const expected = yearMeaning === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}$/
  if (expected.test(row.period)) return []
  return [
    {
      code: 'wrong-period',
      severity: 'error',
      row,
      column: 'period',
      sentence: text(`Der Zeitraum „${row.period}“ passt nicht zur Bedeutung des Jahres (${yearMeaning}).`, `The period "${row.period}" does not agree with the meaning of the year (${yearMeaning}).`),
      remedy: text('Stichtage als 2023-12-31 schreiben, Jahre und Schuljahre als 2023.', 'Write dates as 2023-12-31, years and school years as 2023.'),
    },
  ]
}

/** The number of a cell; `-` is none, any other sign says nothing. */
const countOf = (value: SourceValue | undefined) => (value === undefined ? undefined : 'number' in value ? value.number : value.marker === '-' ? 0 : undefined)

function impossibleCounts(row: OfferRow, placesAre: OfferWords['placesAre']): OfferFault[] {
  const [pupils, first, classes] = [row.counts.pupils, row.counts['first-year'], row.counts.classes].map(countOf)
  const fault = (code: string, column: OfferMeasure, sentence: Text, remedy: Text): OfferFault => ({ code, severity: 'error', row, column, sentence, remedy })
  return [
    ...(pupils !== undefined && first !== undefined && first > pupils
      ? [fault('part-exceeds-total', 'first-year', text(`Im ersten Jahr sind ${first}, insgesamt nur ${pupils} Schülerinnen und Schüler.`, `There are ${first} pupils in the first year, but only ${pupils} in all.`), text('Vertauschte Spalten oder einen Tippfehler berichtigen.', 'Correct swapped columns or a slip.'))]
      : []),
    ...(pupils === 0 && classes !== undefined && classes > 0
      ? [fault('classes-without-pupils', 'classes', text(`${classes} ${classes === 1 ? 'Klasse' : 'Klassen'} ohne Schülerinnen und Schüler.`, `${classes} ${classes === 1 ? 'class' : 'classes'} without pupils.`), text('Die Zahl der Klassen auf 0 setzen, oder die fehlenden Schülerinnen und Schüler eintragen (. wenn unbekannt).', 'Set the number of classes to 0, or enter the missing pupils (. where unknown).'))]
      : []),
    ...(pupils !== undefined && pupils > 0 && classes === 0
      ? [fault('pupils-without-class', 'classes', text(`${pupils} Schülerinnen und Schüler in keiner Klasse.`, `${pupils} pupils in no class.`), text('Die Klassen eintragen; unbekannt ist ein Punkt.', 'Enter the classes; a dot means unknown.'))]
      : []),
    ...(placesAre === 'sites' && row.counts.schools !== undefined
      ? [fault('schools-at-a-school', 'schools', text('An einer Schule lassen sich keine Schulen zählen.', 'Schools cannot be counted at a school.'), text('Die Spalte schools nur für Angebote je Gebiet verwenden.', 'Use the column schools only for offers by area.'))]
      : []),
  ]
}
