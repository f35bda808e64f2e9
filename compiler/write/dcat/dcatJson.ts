import { address } from '@/contract/address.ts'
import type { Dcat } from '@/contract/schema/dcat.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { Derived } from '../../derive/derive.ts'
import type { DerivedCube } from '../../derive/deriveCube.ts'
import type { Sources, Table } from '../../read/sources.ts'
import type { IndicatorFile } from '../../schema/indicatorFile.ts'
import { timeSpan } from './timeSpan.ts'
import { CONTEXT, contributorIri, geocodingIri, geocodingLevelIri, GERMAN, JSON_FORMAT, licenceIri, themeIris } from './vocabulary.ts'

type Node = Readonly<Record<string, unknown>>
/** A node that stands by itself. */
type Resource = Dcat['@graph'][number]

/**
 * Writes `dcat.jsonld`: the catalogue of this data folder for an open-data portal (DCAT-AP.de), a data set for each indicator, a distribution for each
 * region it is known for. Addresses are relative to the file itself, wherever the folder lies; `publication.baseUrl` of `sources/release.yaml` makes them absolute.
 * Who runs the site is named there too; without it the publisher is the office whose figures they are, and `dcatde:contributorID`, which a portal asks for, is missing.
 */
export function dcatJson({ release, tables, topics }: Pick<Sources, 'release' | 'tables' | 'topics'>, { indicators, cubes }: Pick<Derived, 'indicators' | 'cubes'>): Dcat {
  const publication = release.publication ?? {}
  const papers = new Map(tables.map((table) => [table.id, table]))
  const described = indicators.filter(({ id }) => cubes.some(({ indicator }) => indicator.id === id))
  const datasets = described.map((indicator) => {
    const topic = topics.find(({ id }) => id === indicator.topic)?.name
    return dataset(indicator, cubes.filter((cube) => cube.indicator.id === indicator.id), papers, topic, release)
  })
  const base = publication.baseUrl === undefined ? {} : { '@base': new URL('data/', publication.baseUrl).href }
  const catalog: Resource = {
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    'dct:title': inGerman('Schulwege: Bildungsmonitoring'),
    'dct:description': inGerman(`Indikatoren des Bildungsmonitorings für ${[...new Set(cubes.map(({ region }) => region.name.de))].join(', ')}.`),
    'dct:publisher': agent(publication.publisher ?? 'Wer diese Seite betreibt (in sources/release.yaml nicht genannt)'),
    'dct:language': iri(GERMAN),
    'dct:issued': date(release.date),
    'dct:modified': date(release.date),
    ...(publication.baseUrl === undefined ? {} : { 'foaf:homepage': iri(publication.baseUrl) }),
    'dcat:dataset': datasets.map((one) => iri(one['@id'])),
  }
  return { '@context': { ...base, ...CONTEXT }, '@graph': [catalog, ...datasets] }
}

function dataset(indicator: IndicatorFile, cubes: readonly DerivedCube[], papers: ReadonlyMap<string, Table>, topic: Text | undefined, release: Sources['release']): Resource {
  const publication = release.publication ?? {}
  const sources = [...new Set(indicator.from.map(({ table }) => table))].flatMap((id) => papers.get(id)?.paper ?? [])
  const originators = [...new Set(sources.map(({ source }) => source))]
  const areas = [...new Set(cubes.flatMap((cube) => cube.areas))]
  const places = [...new Set(cubes.flatMap(({ region }) => region.total.sum ?? [region.total.area]))].flatMap((area) => geocodingIri(area) ?? [])
  const span = timeSpan(cubes.flatMap(({ periods }) => periods), sources[0]?.yearMeaning ?? 'calendar-year')
  return {
    '@id': `#${indicator.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `schulwege-${indicator.id}`,
    'dct:title': inBoth(indicator.name),
    'dct:description': inBoth(indicator.definition),
    'dcat:theme': themeIris(indicator.topic).map(iri),
    'dcat:keyword': [...new Set(['Bildungsmonitoring', ...(topic === undefined ? [] : [topic.de])])].map(inGerman),
    'dct:publisher': agent(publication.publisher ?? originators[0] ?? ''),
    'dcatde:originator': originators.map(agent),
    ...(publication.contributorId === undefined ? {} : { 'dcatde:contributorID': iri(contributorIri(publication.contributorId)) }),
    ...(publication.contact === undefined ? {} : { 'dcat:contactPoint': contact(publication.contact, publication.publisher) }),
    ...(publication.baseUrl === undefined ? {} : { 'dcat:landingPage': iri(`${publication.baseUrl}?indicator=${indicator.id}`) }),
    'dct:issued': date(release.date),
    'dct:modified': date(release.date),
    'dct:language': iri(GERMAN),
    ...(span === undefined ? {} : { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': date(span.from), 'dcat:endDate': date(span.to) } }),
    'dct:spatial': places.map(iri),
    'dcatde:politicalGeocodingURI': places.map(iri),
    'dcatde:politicalGeocodingLevelURI': iri(geocodingLevelIri(areas)),
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'dct:description': inGerman(indicator.formula.de) },
    'dcat:distribution': cubes.map((cube) => distribution(cube, sources)),
  }
}

function distribution({ indicator, region }: DerivedCube, sources: readonly Table['paper'][]): Node {
  const file = address.cube(region.id, indicator.id)
  const licences = [...new Set(sources.map(({ licence }) => licenceIri(licence.url)))]
  return {
    '@id': `#${indicator.id}-${region.id}`,
    '@type': 'dcat:Distribution',
    'dct:title': inGerman(`${indicator.name.de}: ${region.name.de} (JSON-stat 2.0)`),
    'dcat:accessURL': iri(file),
    'dcat:downloadURL': iri(file),
    'dct:format': iri(JSON_FORMAT),
    'dct:conformsTo': iri('https://json-stat.org/full/'),
    'dct:license': licences.map(iri),
    'dcatde:licenseAttributionByText': [...new Set(sources.map(({ attribution }) => attribution))].map(inGerman),
  }
}

const iri = (id: string): Node => ({ '@id': id })
const date = (day: string): Node => ({ '@type': 'xsd:date', '@value': day })
const inGerman = (text: string): Node => ({ '@language': 'de', '@value': text })
const inBoth = ({ de, en }: Text): Node[] => [inGerman(de), { '@language': 'en', '@value': en }]
const agent = (name: string): Node => ({ '@type': 'foaf:Agent', 'foaf:name': name })

/** A mail address or the address of a form. */
function contact(where: string, name = 'Schulwege'): Node {
  const place = where.includes('@') ? { 'vcard:hasEmail': iri(`mailto:${where}`) } : { 'vcard:hasURL': iri(where) }
  return { '@type': 'vcard:Kind', 'vcard:fn': name, ...place }
}
