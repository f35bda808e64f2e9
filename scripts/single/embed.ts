import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { address } from '../../src/contract/address.ts'
import type { Embedded } from '../../src/contract/embedded.ts'
import type { Catalogue } from '../../src/contract/schema/catalogue.ts'
import { commonFiles, filesOfRegion } from '../../src/query/kept/filesOfRegion.ts'
import { sliceCatalogue } from './sliceCatalogue.ts'

/** All data of a region, packed: the same files that are kept offline, without the opening, which only saves a wait, and with the catalogue cut down to the region. */
export function embed(data: string, region: string): { readonly catalogue: Catalogue; readonly files: Embedded } {
  const read = (file: string) => readFileSync(join(data, file), 'utf8')
  const catalogue = sliceCatalogue(JSON.parse(read(address.catalogue())) as Catalogue, region)
  const names = [...commonFiles(catalogue), ...filesOfRegion(catalogue, region)].flatMap(({ files }) => files.map(({ file }) => file))
  const packed = names.filter((file) => file !== address.opening(region)).map((file) => [file, pack(read(file))] as const)
  return { catalogue, files: Object.fromEntries([[address.catalogue(), pack(JSON.stringify(catalogue))], ...packed]) }
}

const pack = (text: string): string => gzipSync(text, { level: 9 }).toString('base64')
