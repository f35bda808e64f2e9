import { CONTRACT_VERSION } from '@/contract/version.ts'
import { describe, expect, it } from 'vitest'
import { offeringSchema, type OfferingFile, residenceSchema, type ResidenceFile, type Sites, sitesSchema } from '@/contract/schema/offering.ts'
import { decodeOffering } from './decodeOffering.ts'
import { decodeResidence } from './decodeResidence.ts'
import { decodeSites } from './decodeSites.ts'

const dimension = (...index: string[]) => ({ label: 'x', category: { index } })
const shared = { version: '2.0', class: 'dataset', label: 'x', source: 'Amt', updated: '2026-01-15' } as const
const text = (name: string) => ({ de: name, en: name })

/**
 * Two measures, two places, two programmes, two forms, two periods: 32 positions.
 * Position = measure × 16 + place × 8 + programme × 4 + form × 2 + period.
 */
const file = (patch: Partial<OfferingFile> = {}): OfferingFile => ({
  ...shared,
  id: ['measure', 'place', 'programme', 'form', 'period'],
  size: [2, 2, 2, 2, 2],
  role: { geo: ['place'], time: ['period'], metric: ['measure'] },
  dimension: {
    measure: dimension('pupils', 'first-year'),
    place: dimension('a', 'b'),
    programme: dimension('metall', 'pflege'),
    form: dimension('vz', 'tz'),
    period: dimension('2022', '2023'),
  },
  // a metall tz 2023: 40 pupils (position 3), 15 in the first year (19). b pflege vz 2022 (12): pupils unknown. b pflege vz 2023 (13, 29): secret, a true zero.
  value: { '3': 40, '19': 15, '29': 0 },
  status: { '3': 'demo', '12': 'unknown', '13': 'suppressed' },
  extension: {
    contract: CONTRACT_VERSION,
    region: 'r',
    offering: 'bbs',
    name: text('Angebote'),
    paper: 'angebote',
    demo: true,
    yearMeaning: 'school-year-start',
    places: 'sites',
    level: 'kreise',
    fields: [],
    kinds: [{ id: 'bs', name: text('Berufsschule') }],
    programmes: ['metall', 'pflege'].map((id) => ({ id, name: text(id), kind: 'bs' })),
    forms: [
      { id: 'vz', name: text('Vollzeit'), attendance: 'full-time' },
      { id: 'tz', name: text('Teilzeit'), attendance: 'part-time' },
    ],
  },
  ...patch,
})

describe('decodeOffering', () => {
  const offering = decodeOffering(file(), 'f')

  it('reads a file of the contract', () => {
    expect(offeringSchema.safeParse(file()).error).toBeUndefined()
  })

  it('finds an offer by place, programme, form and period', () => {
    const offer = offering.offer('a', 'metall', 'tz', '2023')
    expect(offer).toMatchObject({ place: 'a', programme: 'metall', form: 'tz', period: '2023' })
    expect(offer?.figures.pupils).toMatchObject({ value: 40, flags: ['demo'] })
    expect(offer?.figures['first-year']).toMatchObject({ value: 15, flags: [] })
  })

  it('keeps reasons apart, and a zero a value', () => {
    expect(offering.offer('b', 'pflege', 'vz', '2022')?.figures.pupils.absence).toBe('unknown')
    expect(offering.offer('b', 'pflege', 'vz', '2023')?.figures).toMatchObject({ pupils: { absence: 'suppressed' }, 'first-year': { absence: undefined, value: 0 } })
  })

  it('calls a number nobody wrote down unknown, where the offer is there', () => {
    expect(offering.offer('b', 'pflege', 'vz', '2022')?.figures).toMatchObject({ 'first-year': { absence: 'unknown' }, classes: { absence: 'unknown' } })
  })

  it('lists the offers of a period, each once, and the same list again', () => {
    expect(offering.offersOf('2023').map(({ place, programme }) => `${place} ${programme}`)).toEqual(['a metall', 'b pflege'])
    expect(offering.offersOf('2022')).toHaveLength(1)
    expect(offering.offersOf('2023')).toBe(offering.offersOf('2023'))
    expect(offering.offersOf('2023')[0]).toBe(offering.offer('a', 'metall', 'tz', '2023'))
  })

  it('knows no offer that is not in the file', () => {
    expect([offering.offer('a', 'metall', 'vz', '2023'), offering.offer('z', 'metall', 'vz', '2023'), offering.offer('a', 'metall', 'tz', '1999')]).toEqual([undefined, undefined, undefined])
    expect(offering.offersOf('1999')).toEqual([])
  })

  const { extension } = file()
  it.each<[string, Partial<OfferingFile>, string]>([
    ['another contract', { extension: { ...extension, contract: '0' as typeof CONTRACT_VERSION } }, 'foreign-version'],
    ['a dimension of another length', { size: [2, 2, 2, 2, 3] }, 'damaged'],
    ['dimensions in another order', { id: ['place', 'measure', 'programme', 'form', 'period'] as unknown as OfferingFile['id'] }, 'damaged'],
    ['a position behind its end', { value: { '32': 1 }, status: {} }, 'damaged'],
    ['a position that is no number', { value: { x: 1 }, status: {} }, 'damaged'],
    ['a value that is no number', { value: { '3': '40' as unknown as number }, status: {} }, 'damaged'],
    ['a value where an absence is named', { value: { '3': 40 }, status: { '3': 'suppressed' } }, 'damaged'],
    ['a flag without a value', { value: {}, status: { '5': 'estimated' } }, 'damaged'],
    ['a status nobody knows', { value: {}, status: { '5': 'secret' } }, 'damaged'],
    ['a programme nobody described', { extension: { ...extension, programmes: extension.programmes.slice(1) } }, 'damaged'],
    ['a form nobody described', { extension: { ...extension, forms: extension.forms.slice(1) } }, 'damaged'],
    ['a programme of a kind nobody described', { extension: { ...extension, kinds: [{ id: 'other', name: text('x') }] } }, 'damaged'],
  ])('refuses a file with %s', (_what, patch, fault) => {
    expect(() => decodeOffering(file(patch), 'f')).toThrow(expect.objectContaining({ file: 'f', fault }))
  })
})

describe('decodeResidence', () => {
  // Two areas and the remainder; one place, programme, form; two periods. Position = residence × 2 + period.
  const residence = (patch: Partial<ResidenceFile> = {}): ResidenceFile => ({
    ...shared,
    id: ['residence', 'place', 'programme', 'form', 'period'],
    size: [3, 1, 1, 1, 2],
    role: { geo: ['residence', 'place'], time: ['period'] },
    dimension: { residence: dimension('03101', '03102', 'other'), place: dimension('a'), programme: dimension('metall'), form: dimension('tz'), period: dimension('2022', '2023') },
    value: { '1': 12, '3': 0, '4': 2 },
    status: { '5': 'suppressed' },
    extension: { contract: CONTRACT_VERSION, region: 'r', offering: 'bbs', paper: 'angebote', demo: false },
    ...patch,
  })

  it('gives the parts of an offer by area, the remainder last, empty areas left out', () => {
    expect(residenceSchema.safeParse(residence()).error).toBeUndefined()
    const parts = decodeResidence(residence(), 'f').of('a', 'metall', 'tz', '2023')
    expect(parts.map(({ area, pupils }) => [area, pupils.value ?? pupils.absence])).toEqual([['03101', 12], ['other', 'suppressed']])
  })

  it('knows nothing of an offer that is not in it', () => {
    expect(decodeResidence(residence(), 'f').of('b', 'metall', 'tz', '2023')).toEqual([])
  })

  it('refuses another contract', () => {
    expect(() => decodeResidence(residence({ extension: { ...residence().extension, contract: '0' as typeof CONTRACT_VERSION } }), 'f')).toThrow(expect.objectContaining({ fault: 'foreign-version' }))
  })
})

describe('decodeSites', () => {
  type Feature = Sites['features'][number]
  const feature = (patch: Partial<Feature> = {}): Feature => ({
    type: 'Feature',
    id: 'a',
    geometry: { type: 'Point', coordinates: [10.5, 52.3] },
    properties: { name: 'Schule\u202E A', short: 'A', area: '03101', approximate: true },
    ...patch,
  })
  const sites = (...features: Feature[]): Sites => ({ type: 'FeatureCollection', contract: CONTRACT_VERSION, features })

  it('gives a site with its point, and no name that turns the direction of writing', () => {
    expect(sitesSchema.safeParse(sites(feature())).error).toBeUndefined()
    expect(decodeSites(sites(feature()), 'f')).toEqual([
      { id: 'a', name: 'Schule A', short: 'A', area: '03101', point: [10.5, 52.3], approximate: true, operator: undefined, kind: undefined, municipality: undefined },
    ])
  })

  it.each<[string, Sites, string]>([
    ['another contract', { ...sites(feature()), contract: '0' as typeof CONTRACT_VERSION }, 'foreign-version'],
    ['an id that comes twice', sites(feature(), feature()), 'damaged'],
    ['a point outside the world', sites(feature({ geometry: { type: 'Point', coordinates: [10, 99] } })), 'damaged'],
    ['a site without a name', sites(feature({ properties: { name: '', short: 'A', area: '03101' } })), 'damaged'],
  ])('refuses %s', (_what, file, fault) => {
    expect(() => decodeSites(file, 'f')).toThrow(expect.objectContaining({ file: 'f', fault }))
  })
})
