import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { OfferingFile } from '@/contract/schema/offering.ts'
import { readFolder } from '../write/readFolder.ts'
import { offerChanges } from './offerChanges.ts'

const files = readFolder('tests/fixtures/data')
const [region] = (JSON.parse(files.get(address.catalogue()) ?? '') as Catalogue).regions
if (region?.offerings === undefined) throw new Error('no tiny offering')
const FILE = address.offering('musterland', 'muster-bbs')

const withHash = (hash: string) => ({ ...region, offerings: (region.offerings ?? []).map((entry) => ({ ...entry, hash })) })

describe('what changed in offers', () => {
  test('is nothing between a build and itself', () => {
    expect(offerChanges(region, region, files, files)).toEqual([])
  })

  test('is nothing when the same offers are built anew on another day', () => {
    const file = JSON.parse(files.get(FILE) ?? '') as OfferingFile
    const later = new Map(files).set(FILE, JSON.stringify({ ...file, updated: '2027-01-01' }))
    expect(offerChanges(withHash('new'), withHash('old'), files, later)).toEqual([])
    const renamed = new Map(files).set(FILE, JSON.stringify({ ...file, label: 'anders' }))
    expect(offerChanges(withHash('new'), withHash('old'), files, renamed).map(({ de }) => de)).toEqual(['Musterland, Berufsbildende Schulen in Musterland (Demodaten): Wohnorte, Namen oder Definitionen geändert.'])
  })

  test('is told offer by offer: one with another number, one gone', () => {
    const file = JSON.parse(files.get(FILE) ?? '') as OfferingFile
    const first = Object.keys(file.value)[0] ?? ''
    // Three measures of 3 × 3 × 2 × 4 = 72 cells each: the offer's pupils, first year and classes.
    for (const at of [0, 72, 144]) {
      delete file.value[String(Number(first) + at)]
      delete file.status[String(Number(first) + at)]
    }
    const second = Object.keys(file.value)[0] ?? ''
    file.value[second] = (file.value[second] ?? 0) + 1
    const said = offerChanges(withHash('new'), withHash('old'), files, new Map(files).set(FILE, JSON.stringify(file)))
    expect(said.map(({ de }) => de)).toEqual(['Musterland, Berufsbildende Schulen in Musterland (Demodaten): 0 Angebote neu, 1 entfallen, 1 mit anderen Angaben.'])
  })

  test('names offerings that came or went, and schools that changed', () => {
    const { offerings: _, ...without } = region
    expect(offerChanges(region, without, files, files).map(({ de }) => de)).toEqual(['Musterland, Berufsbildende Schulen in Musterland (Demodaten): neue Angebote.'])
    expect(offerChanges(without, region, files, files).map(({ en }) => en)).toEqual(['Sampleland, Vocational schools of Sampleland (demo data): no longer included.'])
    const sites = (said: object) => new Map(files).set(address.sites('musterland'), JSON.stringify(said))
    const schools = (was: object, now: object) => offerChanges({ ...region, sites: 'new' }, { ...region, sites: 'old' }, sites(was), sites(now)).map(({ de }) => de)
    expect(schools({ contract: '3', features: [1] }, { contract: '3', features: [2] })).toEqual(['Musterland: Angaben zu Schulen geändert.'])
    // Another version of the contract alone says nothing of schools.
    expect(schools({ contract: '2', features: [1] }, { contract: '3', features: [1] })).toEqual([])
  })
})
