import { CONTRACT_VERSION } from '@/contract/version.ts'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { offeringFile, residenceFile, sitesFile } from './offeringFiles.ts'

const catalogue = {
  regions: [
    { id: 'nord', sites: 'hash-s', offerings: [{ offering: 'bbs', hash: 'hash-o', residence: 'hash-r' }, { offering: 'schulen', hash: 'hash-x' }] },
    { id: 'sued' },
  ],
} as unknown as Catalogue

describe('the files of offers', () => {
  it('lie at the addresses of the contract, with the hashes of the catalogue', () => {
    expect(offeringFile(catalogue, 'nord', 'bbs')).toMatchObject({ file: 'offers/nord/bbs.json', hash: 'hash-o' })
    expect(residenceFile(catalogue, 'nord', 'bbs')).toMatchObject({ file: 'offers/nord/bbs-residence.json', hash: 'hash-r' })
    expect(sitesFile(catalogue, 'nord')).toMatchObject({ file: 'regions/nord/sites.geojson', hash: 'hash-s' })
  })

  it('are not asked for where the catalogue knows of none', () => {
    expect([residenceFile(catalogue, 'nord', 'schulen'), residenceFile(catalogue, 'sued', 'bbs'), sitesFile(catalogue, 'sued')]).toEqual([undefined, undefined, undefined])
  })

  const envelope = { id: [], size: [], dimension: {}, value: {}, status: {}, extension: { contract: CONTRACT_VERSION, region: 'nord', offering: 'bbs', kinds: [{}], programmes: [{}], forms: [{}], fields: [] } }
  it.each<[string, unknown, RegExp]>([
    ['not an object', [], /not an object/],
    ['without dimensions', { ...envelope, dimension: undefined }, /no dimensions/],
    ['without a status', { ...envelope, status: undefined }, /no values or status/],
    ['with values as a list', { ...envelope, value: [1] }, /no values or status/],
    ['without a description', { ...envelope, extension: undefined }, /not an object/],
    ['of another region', { ...envelope, extension: { ...envelope.extension, region: 'sued' } }, /holds bbs of sued/],
    ['without programmes', { ...envelope, extension: { ...envelope.extension, programmes: [] } }, /"programmes"/],
    ['without a list of fields', { ...envelope, extension: { ...envelope.extension, fields: undefined } }, /"fields"/],
  ])('are refused %s, by the name of the file', (_what, content, message) => {
    const wanted = offeringFile(catalogue, 'nord', 'bbs')
    const decode = () => wanted.decode(content, wanted.file)
    expect(decode).toThrow(expect.objectContaining({ name: 'DataFileError', file: 'offers/nord/bbs.json', fault: 'damaged' }))
    expect(decode).toThrow(message)
  })

  it('are refused where a list of sites is none', () => {
    const wanted = sitesFile(catalogue, 'nord')
    expect(() => wanted?.decode({ features: 'none' }, 'f')).toThrow(expect.objectContaining({ fault: 'damaged' }))
  })
})
