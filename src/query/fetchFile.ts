import { DATA_FOLDER } from '@/contract/address.ts'
import { NOT_KEPT } from '@/contract/appFiles.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { takeBegunFile } from './begunFile.ts'
import { DataFileError } from './dataFileError.ts'
import { embeddedFile } from './embedded.ts'

/** Where a data file lies: beside the document, so that the site works in any folder of any server. `hash` only sees to it that no cache serves an older build. */
export function fileUrl(file: string, hash?: string): string {
  const url = new URL(`${DATA_FOLDER}/${file}`, document.baseURI)
  if (hash !== undefined) url.searchParams.set('v', hash)
  return url.href
}

/**
 * Fetches one data file, or takes what the page began to fetch before, and checks its envelope: reached, found, complete, of this contract.
 * @throws DataFileError with the fault; never anything else.
 */
export async function fetchFile(file: string, hash?: string): Promise<unknown> {
  const begun = hash === undefined ? takeBegunFile(file) : undefined
  const response = await answerOf(file, hash, begun?.answer)
  const text = await body(begun?.text ?? response.text(), file)
  const content = (await begun?.content) ?? parse(text, file, response.headers.get('content-type'))
  if (contractOf(content) !== CONTRACT_VERSION) throw new DataFileError(file, 'foreign-version', `contract ${String(contractOf(content))}`)
  return content
}

/** A data file as it is, for a reader who takes it along. @throws DataFileError */
export async function fetchCopy(file: string, hash?: string): Promise<Blob> {
  const response = await answerOf(file, hash)
  return new Blob([await body(response.text(), file)], { type: 'application/json' })
}

async function answerOf(file: string, hash: string | undefined, begun?: Promise<Response>): Promise<Response> {
  const response = await reach(file, hash, begun)
  if (response.status === 404 || response.status === 410) throw new DataFileError(file, 'missing')
  if (response.statusText === NOT_KEPT) throw new DataFileError(file, 'not-kept')
  if (!response.ok) throw new DataFileError(file, response.status >= 500 ? 'offline' : 'missing', `status ${response.status}`)
  return response
}

async function reach(file: string, hash: string | undefined, begun: Promise<Response> | undefined): Promise<Response> {
  try {
    if (import.meta.env.MODE === 'single') return await embeddedFile(file)
    return await (begun ?? fetch(fileUrl(file, hash)))
  } catch (cause) {
    throw new DataFileError(file, 'offline', String(cause))
  }
}

/** A connection that breaks in the middle of the body is a cut-off file, not a missing one. */
async function body(text: Promise<string>, file: string): Promise<string> {
  try {
    return await text
  } catch (cause) {
    throw new DataFileError(file, navigator.onLine ? 'cut-off' : 'offline', String(cause))
  }
}

/** Many a server answers an unknown address with its start page and status 200: that file is missing, not damaged. */
function parse(text: string, file: string, type: string | null): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    if (type?.includes('text/html') === true || /^\s*<(!doctype|html)/i.test(text)) throw new DataFileError(file, 'missing', 'the server sent a page')
    throw new DataFileError(file, 'cut-off', String(cause))
  }
}

/** Cubes carry the contract's version in their JSON-stat extension, all other files at the top. */
function contractOf(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return undefined
  if ('contract' in content) return content.contract
  if ('extension' in content && typeof content.extension === 'object' && content.extension !== null && 'contract' in content.extension) {
    return content.extension.contract
  }
  return undefined
}
