import { describe, expect, test } from 'vitest'
import { areaTree } from '../../derive/areaTree.ts'
import { readSources } from '../../read/readSources.ts'
import type { OfferingSource, OwnOffers } from '../../read/offers/offering.ts'
import { readOffers, readResidence } from '../../read/offers/readOffers.ts'
import { readSites } from '../../read/offers/readSites.ts'
import type { Sources } from '../../read/sources.ts'
import type { OfferingDefinition } from '../../schema/offeringFile.ts'
import { checkOfferings } from './checkOfferings.ts'

const { sources } = readSources('tests/fixtures/sources')
if (sources === undefined) throw new Error('no tiny world')
const tiny: Sources = sources
const [offering] = tiny.offerings
if (offering?.own === undefined) throw new Error('no tiny offering')
const own: OwnOffers = offering.own
const HEAD = 'place;programme;form;period;pupils;first_year;classes;flags'

const found = (changed: Partial<Sources>) => checkOfferings({ ...tiny, ...changed }, areaTree(tiny.areas, tiny.reforms, tiny.regions)).map(({ code, place }) => `${code} ${place.file.split('/').at(-1) ?? ''}:${place.line ?? ''}:${place.column ?? ''}`)
const withOwn = (more: Partial<OwnOffers>): Partial<Sources> => ({ offerings: [{ ...(offering as OfferingSource), own: { ...own, ...more } }] })
const withDefinition = (more: Partial<OfferingDefinition>): Partial<Sources> => ({ offerings: [{ ...(offering as OfferingSource), definition: { ...(offering as OfferingSource).definition, ...more } }] })
const rowsOf = (...lines: string[]) => ({ rows: readOffers('offers.csv', [HEAD, ...lines].join('\n')).offers?.rows ?? [], residence: undefined })

describe('the check of offers', () => {
  test('finds nothing in the tiny world', () => {
    expect(found({})).toEqual([])
  })

  test('names all that is wrong with rows at once, with line and column', () => {
    const lines = ['nirgends;kfz;teilzeit;2020;5;2;1;', 'mitte;zauberei;abends;2020;5;2;1;', 'mitte;kfz;teilzeit;2020/21;5;2;1;', 'mitte;kfz;teilzeit;2021;5;6;1;', 'mitte;kfz;teilzeit;2022;0;0;1;', 'mitte;kfz;teilzeit;2023;9;3;0;', 'mitte;kfz;teilzeit;2023;9;3;1;']
    expect(found(withOwn(rowsOf(...lines)))).toEqual([
      'unknown-school offers.csv:2:place',
      'unknown-programme offers.csv:3:programme',
      'unknown-form offers.csv:3:form',
      'wrong-period offers.csv:4:period',
      'part-exceeds-total offers.csv:5:first-year',
      'classes-without-pupils offers.csv:6:classes',
      'pupils-without-class offers.csv:7:classes',
      'double-key offers.csv:8:place',
    ])
  })

  test('names residences without an offer, of unknown areas, and those that miss the pupils', () => {
    const lines = ['place;programme;form;period;99101001;88888;other', 'mitte;kfz;teilzeit;2020;60;6;', 'mitte;kfz;teilzeit;2021;50;;9', 'mitte;koch;teilzeit;2021;3;;', 'aehre;koch;teilzeit;2023;3;;']
    const residence = { file: 'offerings/muster-bbs/residence.csv', rows: readResidence('residence.csv', lines.join('\n')).residence?.rows ?? [], areas: ['99101001', '88888'] }
    const said = found(withOwn({ residence })).filter((line) => !line.startsWith('no-residence'))
    expect(said).toEqual(['unknown-area residence.csv:2:88888', 'parts-miss-total residence.csv:3:', 'no-such-offer residence.csv:4:', 'parts-miss-total residence.csv:5:'])
  })

  test('names schools in an area of no region that shows them, and words of the definition that lead nowhere', () => {
    const { sites } = readSites('sites/muster-bbs.csv', 'id;name;short;operator;kind;area;municipality;lat;lon;approximate\nmitte;M;M;;;99101;;52;10;')
    const moved = [{ id: 'muster-bbs', file: 'sites/muster-bbs.csv', sites }]
    expect(found({ sites: moved, ...withOwn(rowsOf()) })).toEqual(['unknown-area muster-bbs.csv:2:area'])
    const { programmes } = offering.definition
    const definition = { level: 'kreise', regions: ['musterland', 'atlantis'], sites: 'andere', programmes: [...programmes, { id: 'kfz', kind: 'uni', field: 'magie', name: { de: 'x', en: 'x' } }] }
    expect(checkOfferings({ ...tiny, ...withDefinition(definition) }, areaTree(tiny.areas, tiny.reforms, tiny.regions)).filter(({ code }) => code === 'unknown-reference').map(({ sentence }) => sentence.de)).toEqual([
      'Schulen stehen auf der Hauptebene „gemeinden“ der Region „musterland“, nicht auf „kreise“.',
      'Die Region „atlantis“ gibt es nicht.',
      'Die Standorte „andere“ fehlen in sources/sites.',
      'Die Schulform „uni“ von „kfz“ steht nicht unter kinds.',
      'Der Berufsbereich „magie“ von „kfz“ steht nicht unter fields.',
      '„kfz“ ist zweimal angelegt.',
    ])
  })
})

describe('reading offers', () => {
  test('names an empty cell, a negative count, a fraction and a strange flag, each in its cell', () => {
    const { findings } = readOffers('offers.csv', [HEAD, 'mitte;kfz;teilzeit;2020;;-4;1.5;erfunden'].join('\n'))
    expect(findings.map(({ code, place }) => `${code} ${place.column ?? ''}`)).toEqual(['absence-unexplained pupils', 'negative-count first_year', 'unreadable-cell classes', 'unknown-flag '])
  })

  test('refuses a head that is none', () => {
    expect(readOffers('offers.csv', 'schule;pupils;flags\n').findings).toMatchObject([{ code: 'strange-head' }])
    expect(readResidence('residence.csv', 'place;programme;form;period;03101\n').findings).toMatchObject([{ code: 'strange-head' }])
  })

  test('names a school that stands twice, and one without a point', () => {
    const { sites, findings } = readSites('sites/x.csv', 'id;name;short;operator;kind;area;municipality;lat;lon;approximate\na;A;A;;;03101;;52;10;x\na;A;A;;;03101;;52;10;x\nb;B;B;;;03101;;;10;')
    expect(sites.map(({ id, approximate }) => [id, approximate])).toEqual([['a', true]])
    expect(findings.map(({ place }) => place.line)).toEqual([3, 4])
  })
})
