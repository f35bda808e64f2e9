import type { OfferMeasure } from '@/contract/schema/offering.ts'
import type { AreaTree } from '../../derive/areaTree.ts'
import { type OfferKey, offerKey, type OfferingSource, type OwnOffers, type SiteSet } from '../../read/offers/offering.ts'
import { KEY_COLUMNS } from '../../read/offers/readOffers.ts'
import type { Sources } from '../../read/sources.ts'
import { acknowledge } from '../acknowledge.ts'
import { type Finding, text } from '../finding.ts'
import { definitionFaults } from './definitionFaults.ts'
import { offerFaults, type OfferWords } from './offerFaults.ts'
import { residenceFaults } from './residenceFaults.ts'

/** Checks all that is said of offers and schools, every finding at once; what the paper of an offering acknowledges is a note. */
export function checkOfferings(sources: Sources, tree: AreaTree): Finding[] {
  return [...sources.sites.flatMap((set) => siteFaults(set, sources)), ...sources.offerings.flatMap((offering) => checkOffering(offering, sources, tree))]
}

function checkOffering(offering: OfferingSource, sources: Sources, tree: AreaTree): Finding[] {
  const { id, own } = offering
  const rows = own === undefined ? [] : checkRows(own, offerWords(offering, sources), tree)
  return [...definitionFaults(offering, sources, tree), ...(own === undefined ? [] : acknowledge(rows, own.paper.acknowledged, `offerings/${id}/paper.yaml`))]
}

/** The words that the rows of an offering may use. */
export function offerWords({ definition, own }: OfferingSource, { regions, sites }: Pick<Sources, 'regions' | 'sites'>): OfferWords {
  const areas = regions.filter(({ id }) => definition.regions.includes(id)).flatMap(({ levels }) => levels.filter(({ id }) => id === definition.level).flatMap((level) => level.areas))
  const schools = sites.find(({ id }) => id === definition.sites)?.sites ?? []
  return {
    placesAre: definition.places,
    places: new Set(definition.places === 'areas' ? areas : schools.map(({ id }) => id)),
    programmes: new Set(definition.programmes.map(({ id }) => id)),
    forms: new Set(definition.forms.map(({ id }) => id)),
    yearMeaning: own?.paper.yearMeaning ?? 'school-year-start',
  }
}

const at = ({ line, place, programme, form, period }: OfferKey & { line: number }, column: string | undefined) => ({ line, area: place, period, labels: [programme, form], column })

function checkRows({ file, measures, rows, residence }: OwnOffers, words: OfferWords, tree: AreaTree): Finding[] {
  const columns: readonly (keyof OfferKey | OfferMeasure)[] = [...KEY_COLUMNS, ...measures]
  const faults = offerFaults(rows, words).map(({ code, severity, row, column, sentence, remedy }): Finding => ({ code, severity, place: { file, index: columns.indexOf(column), ...at(row, column) }, sentence, remedy }))
  if (residence === undefined) return faults
  const lived = residenceFaults(residence.rows, rows, (area) => tree.area(area) !== undefined)
  const told = new Set(residence.rows.map(offerKey))
  const untold = rows.filter(({ counts, ...row }) => counts.pupils !== undefined && 'number' in counts.pupils && counts.pupils.number > 0 && !told.has(offerKey(row)))
  return [
    ...faults,
    ...lived.map(({ code, row, column, sentence, remedy }): Finding => ({ code, severity: 'error', place: { file: residence.file, ...at(row, column) }, sentence, remedy })),
    ...untold.map((row): Finding => ({
      code: 'no-residence',
      severity: 'warning',
      place: { file, ...at(row, 'pupils') },
      sentence: text('Zu diesem Angebot ist kein Wohnort bekannt.', 'No residence is known for this offer.'),
      remedy: text('In residence.csv nachtragen; unbekannte Wohnorte zählen unter other.', 'Add it to residence.csv; unknown residences count under other.'),
    })),
  ]
}

/** Schools whose area lies in no region that shows them. */
function siteFaults({ id, file, sites }: SiteSet, { offerings, regions }: Sources): Finding[] {
  const users = offerings.filter(({ definition }) => definition.sites === id)
  const areas = new Set(regions.filter((region) => users.some(({ definition }) => definition.regions.includes(region.id))).flatMap((region) => region.levels.filter((level) => level.id === region.defaultLevel).flatMap((level) => level.areas)))
  if (users.length === 0) return []
  return sites.filter(({ area }) => !areas.has(area)).map((site) => ({
    code: 'unknown-area',
    severity: 'error',
    place: { file, line: site.line, area: site.area, column: 'area' },
    sentence: text(`Die Schule „${site.name}“ steht in „${site.area}“, das zu keiner Region dieser Angebote gehört.`, `The school "${site.name}" stands in "${site.area}", which belongs to no region of these offers.`),
    remedy: text('Den amtlichen Schlüssel des Gebiets berichtigen.', 'Correct the official key of the area.'),
  }))
}
