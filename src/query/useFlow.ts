import { address } from '@/contract/address.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { DataFileError } from './dataFileError.ts'
import { decodeFlow } from './decodeFlow.ts'
import type { DataFile } from './fileCache.ts'
import { type FileState, useDataFile } from './useDataFile.ts'

/** `flows/<region>/<flow>.json`, decoded into people by origin and destination. */
export function flowFile(catalogue: Catalogue, region: string, flow: string): DataFile<FlowTable> {
  return {
    file: address.flows(region, flow),
    hash: catalogue.regions.find(({ id }) => id === region)?.flows?.find((entry) => entry.flow === flow)?.hash,
    decode: (content, file) => {
      const table = decodeFlow(content as FlowFile, file)
      if (table.region !== region || table.flow !== flow) throw new DataFileError(file, 'damaged', `holds ${table.flow} of ${table.region}`)
      return table
    },
  }
}

/** Who goes where, by one table. */
export const useFlow = (catalogue: Catalogue, region: string, flow: string): FileState<FlowTable> => useDataFile(flowFile(catalogue, region, flow))
