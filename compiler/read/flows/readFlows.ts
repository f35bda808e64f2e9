import type { z } from 'zod'
import type { Finding } from '../../check/finding.ts'
import { flowDefinitionSchema, flowPaperSchema } from '../../schema/flowFile.ts'
import { listFiles } from '../listFiles.ts'
import type { FlowTable } from './flowTable.ts'
import { readFlowRows } from './readFlowRows.ts'

/** How the one who reads the sources folder gets at its files: `undefined` where a file is missing or faulty, which is a finding already. */
interface Door {
  readonly yaml: <T>(file: string, schema: z.ZodType<T>) => T | undefined
  readonly content: (file: string) => string | undefined
  readonly keep: <T extends { findings: Finding[] }>(read: T) => T
}

/** Reads every folder of `sources/flows`. A table of which a file is faulty is left out. */
export function readFlows(folder: string, { yaml, content, keep }: Door): FlowTable[] {
  return listFiles(folder, 'flows').flatMap((id): FlowTable[] => {
    const paper = yaml(`flows/${id}/paper.yaml`, flowPaperSchema)
    const definition = yaml(`flows/${id}/definition.yaml`, flowDefinitionSchema)
    const file = `flows/${id}/flows.csv`
    const written = content(file)
    if (paper === undefined || definition === undefined || written === undefined) return []
    const { rows } = keep(readFlowRows(file, written, definition))
    return rows === undefined ? [] : [{ id, file, definition, paper, rows }]
  })
}
