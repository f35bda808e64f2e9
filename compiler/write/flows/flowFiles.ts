import { address } from '@/contract/address.ts'
import type { FlowEntry, FlowFile } from '@/contract/schema/transition.ts'
import type { Sources } from '../../read/sources.ts'
import { contentHash } from '../hash.ts'
import { flowFile, publishedOrigins } from './flowFile.ts'

/** The file of every flow table for every region that shows it, by its address. */
export function flowFiles({ flows = [], regions, release }: Pick<Sources, 'flows' | 'regions' | 'release'>): Map<string, FlowFile> {
  const files = new Map<string, FlowFile>()
  for (const flow of [...flows].sort((a, b) => a.definition.order - b.definition.order || (a.id < b.id ? -1 : 1))) {
    const origins = publishedOrigins(flow)
    for (const region of regions.filter(({ id }) => flow.definition.regions.includes(id))) {
      const file = flowFile(flow, origins, region, release.date)
      if (file !== undefined) files.set(address.flows(region.id, flow.id), file)
    }
  }
  return files
}

/**
 * What the catalogue says of a region's flow tables, in the order in which they are offered; nothing where there are none.
 * @param files all files about to be written, in the order of `flowFiles`
 */
export function flowEntries(region: string, files: ReadonlyMap<string, string>): { flows?: [FlowEntry, ...FlowEntry[]] } {
  const written = [...files].filter(([file]) => file.startsWith(`flows/${region}/`))
  const [first, ...others] = written.map(([, content]): FlowEntry => {
    const { dimension, extension } = JSON.parse(content) as FlowFile
    const { flow, name, paper, kind, demo } = extension
    return { flow, name, paper, kind, areas: keysOf(dimension['area']), periods: keysOf(dimension['period']), demo, hash: contentHash(content) }
  })
  return first === undefined ? {} : { flows: [first, ...others] }
}

const keysOf = (dimension: FlowFile['dimension'][string] | undefined): string[] => dimension?.category.index ?? []
