import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { boundariesFile, cubeFile, papersFile, regionFile, surroundingsFile } from '../dataFiles.ts'
import { type DataFile, loadFile } from '../fileCache.ts'
import { offeringFile, residenceFile, sitesFile } from '../offeringFiles.ts'
import { flowFile } from '../useFlow.ts'

/** As much of a view as tells which files it needs. */
export interface ViewPlace {
  readonly page: string
  readonly section: string | null
  readonly region: string
  readonly level: string
  readonly indicator: string
}

/** The files that a view is drawn from, so that it can be prepared before it is asked for. What a page fetches only on request is not among them. */
export function filesOfView(catalogue: Catalogue, { page, section, region, level, indicator }: ViewPlace): DataFile<unknown>[] {
  const entry = catalogue.regions.find(({ id }) => id === region)
  const files: DataFile<unknown>[] = [regionFile(catalogue, region)]
  const map = (shown: string) => [boundariesFile(catalogue, region, shown), surroundingsFile(catalogue, region, shown)]
  if (page === 'explore') {
    const onMap = entry?.cubes.find((cube) => cube.indicator === indicator)?.levels.includes(level) === true
    files.push(cubeFile(catalogue, region, indicator), ...(onMap ? map(level) : []))
  }
  const offering = entry?.offerings?.find((offer) => offer.offering === section) ?? entry?.offerings?.[0]
  if (page === 'offering' && entry !== undefined && offering !== undefined) {
    const known = [residenceFile(catalogue, region, offering.offering), sitesFile(catalogue, region)].filter((file) => file !== undefined)
    files.push(offeringFile(catalogue, region, offering.offering), ...map(entry.defaultLevel), ...known)
  }
  // Which areas a profile shows may change while it is on; its rows are the indicators of the region.
  if (page === 'profile') files.push(...(entry?.cubes ?? []).map((cube) => cubeFile(catalogue, region, cube.indicator)))
  const flow = entry?.flows?.find((one) => one.flow === section) ?? (section === null ? entry?.flows?.[0] : undefined)
  if (page === 'transition' && flow !== undefined) files.push(flowFile(catalogue, region, flow.flow), papersFile(catalogue))
  return files
}

/** Has files at hand: each is asked for once, and found by whoever needs it later. What cannot be had is told when it is needed. */
export async function prepareFiles(files: readonly DataFile<unknown>[]): Promise<void> {
  await Promise.allSettled(files.map((file) => loadFile(file)))
}
