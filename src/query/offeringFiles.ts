import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { OfferingFile, ResidenceFile, Sites } from '@/contract/schema/offering.ts'
import type { Offering, Residence, Site } from '@/model/offering/offering.ts'
import { type Fields, fieldsOf, isFields, need, needLists } from './checkFile.ts'
import { decodeOffering } from './decodeOffering.ts'
import { decodeResidence } from './decodeResidence.ts'
import { decodeSites } from './decodeSites.ts'
import type { DataFile } from './fileCache.ts'

/*
 * The files of the page Angebote. They stand apart from `dataFiles.ts`, which comes with the first picture and must stay light.
 */

/** `offers/<region>/<offering>.json`, decoded into offers. */
export function offeringFile(catalogue: Catalogue, region: string, offering: string): DataFile<Offering> {
  return {
    file: address.offering(region, offering),
    hash: entryOf(catalogue, region, offering)?.hash,
    decode: (content, file) => {
      const extension = checkCube(content, file, region, offering)
      needLists(extension, file, ['kinds', 'programmes', 'forms'])
      needLists(extension, file, ['fields'], true)
      return decodeOffering(content as OfferingFile, file)
    },
  }
}

/** `offers/<region>/<offering>-residence.json`; nothing where the catalogue knows of none. */
export function residenceFile(catalogue: Catalogue, region: string, offering: string): DataFile<Residence> | undefined {
  const hash = entryOf(catalogue, region, offering)?.residence
  if (hash === undefined) return undefined
  return {
    file: address.residence(region, offering),
    hash,
    decode: (content, file) => {
      checkCube(content, file, region, offering)
      return decodeResidence(content as ResidenceFile, file)
    },
  }
}

/** `regions/<region>/sites.geojson`; nothing where the catalogue knows of none. */
export function sitesFile(catalogue: Catalogue, region: string): DataFile<readonly Site[]> | undefined {
  const hash = catalogue.regions.find(({ id }) => id === region)?.sites
  if (hash === undefined) return undefined
  return {
    file: address.sites(region),
    hash,
    decode: (content, file) => {
      needLists(content, file, ['features'], true)
      return decodeSites(content as Sites, file)
    },
  }
}

/** The envelope is there, and the file holds the offering it was asked for. @throws DataFileError */
function checkCube(content: unknown, file: string, region: string, offering: string): Fields {
  const fields = fieldsOf(content, file)
  need(Array.isArray(fields.id) && Array.isArray(fields.size) && isFields(fields.dimension), file, 'no dimensions')
  need(isFields(fields.value) && isFields(fields.status), file, 'no values or status')
  const extension = fieldsOf(fields.extension, file)
  need(extension.region === region && extension.offering === offering, file, `holds ${String(extension.offering)} of ${String(extension.region)}`)
  return extension
}

const entryOf = (catalogue: Catalogue, region: string, offering: string) =>
  catalogue.regions.find(({ id }) => id === region)?.offerings?.find((entry) => entry.offering === offering)
