import type { Dcat } from '@/contract/schema/dcat.ts'
import type { Sources } from '../../read/sources.ts'
import type { RegionFile } from '../../schema/regionFile.ts'
import { agent, dataset, date, type Described, inGerman, iri, type Resource } from './dataset.ts'
import { CONTEXT, GERMAN } from './vocabulary.ts'

/**
 * Writes `dcat.jsonld`: the catalogue of this data folder for an open-data portal (DCAT-AP.de), a data set for each indicator, offering and flow table, a distribution for each
 * region it is known for. Addresses are relative to the file itself, wherever the folder lies; `publication.baseUrl` of `sources/release.yaml` makes them absolute.
 * Who runs the site is named there too; without it the publisher is the office whose figures they are, and `dcatde:contributorID`, which a portal asks for, is missing.
 */
export function dcatJson(release: Sources['release'], regions: readonly RegionFile[], described: readonly Described[]): Dcat {
  const { publication = {} } = release
  const datasets = described.map((one) => dataset(one, release))
  const base = publication.baseUrl === undefined ? {} : { '@base': new URL('data/', publication.baseUrl).href }
  const catalog: Resource = {
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    'dct:title': inGerman('Schulwege: Bildungsmonitoring'),
    'dct:description': inGerman(`Bildungsmonitoring für ${regions.map(({ name }) => name.de).join(', ')}: Indikatoren, Angebote der Schulen, Übergänge.`),
    'dct:publisher': agent(publication.publisher ?? 'Wer diese Seite betreibt (in sources/release.yaml nicht genannt)'),
    'dct:language': iri(GERMAN),
    'dct:issued': date(release.date),
    'dct:modified': date(release.date),
    ...(publication.baseUrl === undefined ? {} : { 'foaf:homepage': iri(publication.baseUrl) }),
    'dcat:dataset': datasets.map((one) => iri(one['@id'])),
  }
  return { '@context': { ...base, ...CONTEXT }, '@graph': [catalog, ...datasets] }
}
