import { OTHER_RESIDENCE } from '@/contract/offer.ts'
import type { Text } from '@/contract/schema/text.ts'
import { offerKey, type OfferRow, type ResidenceRow } from '../../read/offers/offering.ts'
import { text } from '../finding.ts'

/** A fault of one row of residence, in the column of an area or in the row as a whole. */
export interface ResidenceFault {
  readonly code: string
  readonly row: ResidenceRow
  readonly column: string | undefined
  readonly sentence: Text
  readonly remedy: Text
}

/** Every fault of the residences: rows without an offer or standing twice, areas nobody knows, and rows that do not add up to the pupils of their offer. */
export function residenceFaults(rows: readonly ResidenceRow[], offers: readonly OfferRow[], knows: (area: string) => boolean): ResidenceFault[] {
  const byKey = new Map(offers.map((offer) => [offerKey(offer), offer]))
  const first = new Map<string, number>()
  return rows.flatMap((row): ResidenceFault[] => {
    const fault = (code: string, sentence: Text, remedy: Text, column?: string): ResidenceFault => ({ code, row, column, sentence, remedy })
    const key = offerKey(row)
    const name = key.replaceAll('|', ' / ')
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, row.line)
    const pupils = byKey.get(key)?.counts.pupils
    const sum = [...row.counts.values()].reduce((total, people) => total + people, 0)
    const strange = [...row.counts.keys()].filter((area) => area !== OTHER_RESIDENCE && !knows(area))
    return [
      ...strange.map((area) => fault('unknown-area', text(`Das Gebiet „${area}“ steht nicht in areas.csv.`, `The area "${area}" is not in areas.csv.`), text('Schlüssel berichtigen, oder die Personen unter other zählen.', 'Correct the key, or count the people under other.'), area)),
      ...(earlier === undefined ? [] : [fault('double-key', text(`Die Wohnorte von ${name} stehen schon in Zeile ${earlier}.`, `The residences of ${name} stand in line ${earlier} already.`), text('Eine der Zeilen entfernen.', 'Remove one of the lines.'))]),
      ...(byKey.has(key)
        ? pupils !== undefined && 'number' in pupils && pupils.number === sum
          ? []
          : [fault('parts-miss-total', text(`Die Wohnorte ergeben ${sum}, das Angebot hat ${pupils === undefined ? 'keine Zahl' : 'number' in pupils ? pupils.number : `„${pupils.marker}“`}.`, `The residences make ${sum}, the offer has ${pupils === undefined ? 'no number' : 'number' in pupils ? pupils.number : `"${pupils.marker}"`}.`), text('Fehlende unter other zählen; wo die Zahl des Angebots nicht bekannt ist, die Zeile weglassen.', 'Count those missing under other; where the number of the offer is not known, leave the line out.'))]
        : [fault('no-such-offer', text(`Das Angebot ${name} gibt es in offers.csv nicht.`, `The offer ${name} is not in offers.csv.`), text('Zeile entfernen oder das Angebot nachtragen.', 'Remove the line or add the offer.'))]),
    ]
  })
}
