import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Finding } from '../../check/finding.ts'
import { offeringFileSchema, offeringPaperSchema } from '../../schema/offeringFile.ts'
import { listFiles } from '../listFiles.ts'
import type { OfferingSource, OwnOffers, SiteSet } from './offering.ts'
import { readOffers, readResidence } from './readOffers.ts'
import { readSites } from './readSites.ts'

/** How the sources folder is read: a missing file and whatever is wrong with one become findings of the whole. */
export interface SourceReader {
  readonly content: (file: string) => string | undefined
  readonly yaml: <T>(file: string, schema: z.ZodType<T>) => T | undefined
  readonly keep: <T extends { findings: Finding[] }>(read: T) => T
}

/** Reads `sources/offerings` and `sources/sites`; both may be missing. A faulty offering is left out and named. */
export function readOfferings(folder: string, reader: SourceReader): { offerings: OfferingSource[]; sites: SiteSet[] } {
  const { content, yaml, keep } = reader
  const offerings = listFiles(folder, 'offerings').flatMap((id): OfferingSource[] => {
    const definition = yaml(`offerings/${id}/definition.yaml`, offeringFileSchema)
    if (definition === undefined) return []
    if (definition.from !== undefined) return [{ id, definition, own: undefined }]
    const own = readOwn(folder, id, reader)
    return own === undefined ? [] : [{ id, definition, own }]
  })
  const sites = listFiles(folder, 'sites', '.csv').map((name): SiteSet => {
    const file = `sites/${name}`
    return { id: name.replace(/\.csv$/, ''), file, sites: keep(readSites(file, content(file) ?? '')).sites }
  })
  return { offerings, sites }
}

function readOwn(folder: string, id: string, { content, yaml, keep }: SourceReader): OwnOffers | undefined {
  const [file, residenceFile] = [`offerings/${id}/offers.csv`, `offerings/${id}/residence.csv`]
  const paper = yaml(`offerings/${id}/paper.yaml`, offeringPaperSchema)
  const written = content(file)
  const offers = written === undefined ? undefined : keep(readOffers(file, written)).offers
  const lived = existsSync(join(folder, residenceFile)) ? keep(readResidence(residenceFile, content(residenceFile) ?? '')).residence : undefined
  if (paper === undefined || offers === undefined) return undefined
  return { paper, file, ...offers, residence: lived === undefined ? undefined : { file: residenceFile, ...lived } }
}
