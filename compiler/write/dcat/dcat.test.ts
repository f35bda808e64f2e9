import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Dcat } from '@/contract/schema/dcat.ts'
import { shapeViolations, statements } from '../../../tests/support/dcatShapes.ts'
import { address } from '@/contract/address.ts'
import { compile } from '../../compile.ts'
import { readSources } from '../../read/readSources.ts'
import type { Sources } from '../../read/sources.ts'
import { timeSpan } from './timeSpan.ts'
import { geocodingIri, geocodingLevelIri, licenceIri } from './vocabulary.ts'

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures')
const tiny = readSources(join(FIXTURES, 'sources')).sources!
const metadata = (publication?: Sources['release']['publication']) => JSON.parse(compile({ ...tiny, release: { ...tiny.release, publication } }).get(address.dcat()) ?? '') as Dcat
const titles = (content: Dcat) => content['@graph'].map((node) => node['@id'])
const SITE = { baseUrl: 'https://monitoring.example/', publisher: 'Landkreis Muster', contributorId: 'kreisMuster', contact: 'bildung@monitoring.example' }

describe('the metadata for an open-data portal', () => {
  it('keep the shapes once the site is named', async () => {
    expect(await shapeViolations(metadata(SITE))).toEqual([])
  })

  it('lack nothing but the contributor, a portal gives it, while the site is not named', async () => {
    const found = await shapeViolations(metadata())
    expect(found).toHaveLength(4)
    expect(found.filter((violation) => !violation.includes('contributorID'))).toEqual([])
  })

  it('would not keep the shapes without licence or publisher', async () => {
    const [catalog, first, ...rest] = metadata(SITE)['@graph']
    const { 'dct:publisher': _publisher, ...anonymous } = first!
    const distributions = (first!['dcat:distribution'] as Record<string, unknown>[]).map(({ 'dct:license': _licence, ...distribution }) => distribution)
    const broken = { ...metadata(SITE), '@graph': [catalog!, { ...anonymous, 'dcat:distribution': distributions } as (typeof rest)[number], ...rest] }
    expect((await shapeViolations(broken)).map((violation) => violation.split(' ')[1])).toEqual(expect.arrayContaining(['http://purl.org/dc/terms/publisher', 'http://purl.org/dc/terms/license']))
  })

  it('name the files by addresses beside their own, or below the address of the site', async () => {
    const urls = async (content: Dcat) =>
      (await statements(content, 'https://elsewhere.example/monitor/data/dcat.jsonld')).filter(({ predicate }) => predicate.value.endsWith('downloadURL')).map(({ object }) => object.value)
    expect(await urls(metadata())).toContain('https://elsewhere.example/monitor/data/cubes/musterland/stufe.json')
    expect(await urls(metadata(SITE))).toContain('https://monitoring.example/data/cubes/musterland/stufe.json')
  })
})

describe('what a portal is told of', () => {
  it('every indicator, offering and flow table, but nothing invented', () => {
    const withDemo = (demo: boolean): Sources => ({ ...tiny, flows: (tiny.flows ?? []).map((flow) => ({ ...flow, paper: { ...flow.paper, demo } })) })
    const told = (demo: boolean) => titles(JSON.parse(compile(withDemo(demo)).get(address.dcat()) ?? '') as Dcat)
    expect(told(false)).toEqual(expect.arrayContaining(['#flow-uebergang', '#flow-wege', '#stufe']))
    expect(told(true)).not.toContain('#flow-uebergang')
    expect(told(true)).toContain('#stufe')
  })
})

describe('the words of the profile', () => {
  it('a licence that is not known is never called open', () => {
    expect(licenceIri('https://www.govdata.de/dl-de/by-2-0')).toBe('http://dcat-ap.de/def/licenses/dl-by-de/2.0')
    expect(licenceIri('https://example.invalid/licence')).toBe('http://dcat-ap.de/def/licenses/other-closed')
  })

  it('areas by their official keys, none for Germany and for a cooperation', () => {
    expect(geocodingIri('03')).toBe('http://dcat-ap.de/def/politicalGeocoding/stateKey/03')
    expect(geocodingIri('031545401')).toBe('http://dcat-ap.de/def/politicalGeocoding/municipalAssociationKey/031545401')
    expect([geocodingIri('DG'), geocodingIri('grossraum-braunschweig')]).toEqual([undefined, undefined])
    expect(geocodingLevelIri(['03', '03154', 'DG'])).toMatch(/administrativeDistrict$/)
  })

  it('a school year runs from August to July, whichever year names it', () => {
    expect(timeSpan(['2022', '2024'], 'school-year-end')).toEqual({ from: '2021-08-01', to: '2024-07-31' })
    expect(timeSpan(['2023'], 'school-year-start')).toEqual({ from: '2023-08-01', to: '2024-07-31' })
    expect(timeSpan(['2015-12-31', '2022-12-31'], 'date')).toEqual({ from: '2015-12-31', to: '2022-12-31' })
    expect(timeSpan([], 'date')).toBeUndefined()
  })
})
