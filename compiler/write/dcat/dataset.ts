import type { Dcat } from '@/contract/schema/dcat.ts'
import type { Paper } from '@/contract/schema/paper.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { Sources } from '../../read/sources.ts'
import { timeSpan } from './timeSpan.ts'
import { contributorIri, type FileFormat, formatIri, geocodingIri, geocodingLevelIri, GERMAN, licenceIri, themeIris } from './vocabulary.ts'

type Node = Readonly<Record<string, unknown>>
/** A node that stands by itself. */
export type Resource = Dcat['@graph'][number]

/** What a portal is told of a data set: an indicator, an offering, a flow table. */
export interface Described {
  /** Id of the whole catalogue's, and the page and key that open it. */
  readonly id: string
  readonly page: string
  readonly name: Text
  readonly description: Text
  /** Topic of the indicators, for theme and keyword; undefined where it has none. */
  readonly topic: { readonly id: string; readonly name: Text } | undefined
  /** How the figures came to be, in a sentence. */
  readonly provenance: string
  readonly papers: readonly Pick<Paper, 'source' | 'yearMeaning' | 'licence' | 'attribution'>[]
  /** Areas that have figures, and the places it is about. */
  readonly areas: readonly string[]
  readonly places: readonly string[]
  readonly periods: readonly string[]
  readonly files: readonly { readonly id: string; readonly title: string; readonly file: string; readonly format: FileFormat }[]
}

/** A data set with its files as DCAT-AP.de has them. */
export function dataset(described: Described, { date: day, publication = {} }: Sources['release']): Resource {
  const { id, page, name, description, topic, provenance, papers, areas, periods, files } = described
  const originators = [...new Set(papers.map(({ source }) => source))]
  const places = [...new Set(described.places)].flatMap((area) => geocodingIri(area) ?? [])
  const span = timeSpan(periods, papers[0]?.yearMeaning ?? 'calendar-year')
  return {
    '@id': `#${id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `schulwege-${id}`,
    'dct:title': inBoth(name),
    'dct:description': inBoth(description),
    'dcat:theme': themeIris(topic?.id).map(iri),
    'dcat:keyword': [...new Set(['Bildungsmonitoring', ...(topic === undefined ? [] : [topic.name.de])])].map(inGerman),
    'dct:publisher': agent(publication.publisher ?? originators[0] ?? ''),
    'dcatde:originator': originators.map(agent),
    ...(publication.contributorId === undefined ? {} : { 'dcatde:contributorID': iri(contributorIri(publication.contributorId)) }),
    ...(publication.contact === undefined ? {} : { 'dcat:contactPoint': contact(publication.contact, publication.publisher) }),
    ...(publication.baseUrl === undefined ? {} : { 'dcat:landingPage': iri(`${publication.baseUrl}?${page}`) }),
    'dct:issued': date(day),
    'dct:modified': date(day),
    'dct:language': iri(GERMAN),
    ...(span === undefined ? {} : { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': date(span.from), 'dcat:endDate': date(span.to) } }),
    'dct:spatial': places.map(iri),
    'dcatde:politicalGeocodingURI': places.map(iri),
    'dcatde:politicalGeocodingLevelURI': iri(geocodingLevelIri(areas)),
    // A node with an address of its own: the profile refuses one without.
    'dct:provenance': { '@id': `#${id}-provenance`, '@type': 'dct:ProvenanceStatement', 'dct:description': inGerman(provenance) },
    'dcat:distribution': files.map((one) => distribution(one, papers)),
  }
}

function distribution({ id, title, file, format }: Described['files'][number], papers: Described['papers']): Node {
  const licences = [...new Set(papers.map(({ licence }) => licenceIri(licence.url)))]
  return {
    '@id': `#${id}`,
    '@type': 'dcat:Distribution',
    'dct:title': inGerman(title),
    'dcat:accessURL': iri(file),
    'dcat:downloadURL': iri(file),
    'dct:format': iri(formatIri(format)),
    ...(format === 'JSON' ? { 'dct:conformsTo': iri('https://json-stat.org/full/') } : {}),
    'dct:license': licences.map(iri),
    'dcatde:licenseAttributionByText': [...new Set(papers.map(({ attribution }) => attribution))].map(inGerman),
  }
}

export const iri = (id: string): Node => ({ '@id': id })
export const date = (day: string): Node => ({ '@type': 'xsd:date', '@value': day })
export const inGerman = (text: string): Node => ({ '@language': 'de', '@value': text })
export const agent = (name: string): Node => ({ '@type': 'foaf:Agent', 'foaf:name': name })
const inBoth = ({ de, en }: Text): Node[] => [inGerman(de), { '@language': 'en', '@value': en }]

/** A mail address or the address of a form. */
function contact(where: string, name = 'Schulwege'): Node {
  const place = where.includes('@') ? { 'vcard:hasEmail': iri(`mailto:${where}`) } : { 'vcard:hasURL': iri(where) }
  return { '@type': 'vcard:Kind', 'vcard:fn': name, ...place }
}
