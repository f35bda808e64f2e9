import type { Finding } from '../check/finding.ts'
import { ImportError } from './importError.ts'
import { importFile, type ImportRequest, type ImportResult } from './importFile.ts'
import { openFile } from './read/openFile.ts'
import { parseMapping } from './regular/mapping.ts'

export interface BytesRequest extends Omit<ImportRequest, 'document' | 'mapping'> {
  /** File name without its folder, as findings name it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** A mapping as YAML text, with the name of its file. */
  readonly mapping?: { readonly name: string; readonly text: string }
}

export type BytesResult = ImportResult & { readonly readAs?: string }

/**
 * From the bytes of a file to the two files of a table folder, or to what is wrong: opens, recognises, reads, merges. Touches no disk and nothing of Node:
 * the same import runs as a command and in a browser's worker. Every expected fault comes back as a finding, none is thrown.
 */
export async function importBytes({ name, bytes, mapping: given, ...request }: BytesRequest): Promise<BytesResult> {
  try {
    const mapping = given === undefined ? undefined : parseMapping(given.name, given.text)
    const document = await openFile(name, bytes, mapping?.sheet)
    return { ...importFile({ ...request, document, ...(mapping === undefined ? {} : { mapping }) }), readAs: document.readAs }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    const findings: Finding[] = [error.finding]
    return { ok: false, findings }
  }
}
