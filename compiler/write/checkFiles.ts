import { decodeStatus } from '@/contract/absence.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'
import { type Finding, text } from '../check/finding.ts'
import { flowFaults } from './flows/flowFaults.ts'
import { outputSchema } from './outputSchema.ts'

/** No file may be larger than this, in bytes of JSON. */
export const LARGEST_FILE = 2_000_000

/** Checks every file about to be written against the contract: whole schema, and for cubes that holes and reasons agree. */
export function checkFiles(files: ReadonlyMap<string, string>): Finding[] {
  return [...files].flatMap(([file, content]) => {
    const parsed: unknown = JSON.parse(content)
    const result = outputSchema(file)?.safeParse(parsed)
    const issues = result === undefined ? ['unknown file'] : (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    if (content.length > LARGEST_FILE) issues.push(`${content.length} bytes`)
    if (issues.length === 0 && file.startsWith('cubes/')) issues.push(...cubeFaults(parsed as CubeFile))
    if (issues.length === 0 && file.startsWith('flows/')) issues.push(...flowFaults(parsed as FlowFile))
    return issues.map((issue) => outputFault(file, issue))
  })
}

/** Lengths agree, and a value is missing exactly where a reason stands. */
export function cubeFaults(cube: CubeFile): string[] {
  const cells = cube.size.reduce((product, size) => product * size, 1)
  if (cube.value.length !== cells) return [`${cube.value.length} values instead of ${cells}`]
  const ofValue = cells / (cube.size[0] ?? 1)
  const faults: string[] = []
  for (let at = 0; at < ofValue; at += 1) {
    const { absence } = decodeStatus(cube.status[at] ?? '')
    if ((cube.value[at] === null) !== (absence !== undefined)) faults.push(`value ${at} and its status do not agree`)
  }
  return faults
}

function outputFault(file: string, issue: string): Finding {
  return {
    code: 'contract',
    severity: 'error',
    place: { file },
    sentence: text(`Die Datei würde den Vertrag verletzen: ${issue}.`, `The file would break the contract: ${issue}.`),
    remedy: text('Definition oder Tabelle berichtigen; es wurde nichts geschrieben.', 'Mend definition or table; nothing was written.'),
  }
}
