import { NOT_KEPT } from '@/contract/appFiles.ts'
import { FRESH } from './answerKept.ts'
import { contentHash } from './contentHash.ts'
import { KeepError } from './keepFault.ts'

/** Files under way together, with the hash over their contents in this order. */
export interface Order {
  readonly urls: readonly string[]
  readonly proof?: string | undefined
  /** A text that one of them must contain, where there is no hash. */
  readonly contains?: string | undefined
}

/** What is kept of an answer's head: what the browser needs to read it, and what a server has to say about where the page may stand. */
const HEADERS = ['content-type', 'content-security-policy']

/** The address that is asked: what has no hash in its address, or is asked for again, comes from the server itself. */
function asked(url: string, again: boolean): string {
  const address = new URL(url)
  if (again || !(address.searchParams.has('v') || url.includes('/assets/'))) address.searchParams.set(FRESH, '')
  return address.href
}

/**
 * Fetches one file. `again` passes over what a cache has of it.
 * @throws KeepError, AbortError
 */
export async function fetchWhole(url: string, signal: AbortSignal, again = false): Promise<Response> {
  const address = asked(url, again)
  const response = await fetch(address, { signal, cache: again ? 'reload' : address === url ? 'default' : 'no-cache' }).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new KeepError('network', `${url} ${String(cause)}`)
  })
  if (response.statusText === NOT_KEPT && !again) return await fetchWhole(url, signal, true)
  if (!response.ok) throw new KeepError('network', url)
  return response
}

/**
 * Puts files into a cache when all of them are there and are what they should be; a file that is there already is not asked for again.
 * @returns bytes of the files
 * @throws KeepError, AbortError
 */
export async function download(order: Order, cache: Cache, signal: AbortSignal): Promise<number> {
  const there = await Promise.all(order.urls.map((url) => cache.match(url)))
  const known = there.filter((response) => response !== undefined)
  if (known.length === order.urls.length) return sum(await Promise.all(known.map(bodyOf)))
  const first = await contentsOf(order, signal, false)
  const contents = (await isSound(order, first)) ? first : await contentsOf(order, signal, true)
  if (contents !== first && !(await isSound(order, contents))) throw new KeepError('changed', order.urls[0])
  for (const [at, { headers, body }] of contents.entries()) await put(cache, order.urls[at] ?? '', new Response(body, { headers }))
  return sum(contents.map(({ body }) => body))
}

interface Content {
  readonly headers: Record<string, string>
  readonly body: ArrayBuffer
}

async function contentsOf({ urls }: Order, signal: AbortSignal, again: boolean): Promise<Content[]> {
  return await Promise.all(
    urls.map(async (url) => {
      const response = await fetchWhole(url, signal, again)
      const headers = Object.fromEntries(HEADERS.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name) ?? '']] : [])))
      return { headers, body: await wholeBody(response, url, signal) }
    }),
  )
}

async function wholeBody(response: Response, url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer()
  } catch {
    signal.throwIfAborted()
    throw new KeepError('network', url)
  }
}

async function isSound({ proof, contains }: Order, contents: readonly Content[]): Promise<boolean> {
  const bodies = contents.map(({ body }) => body)
  if (proof !== undefined) return (await contentHash(...bodies)) === proof
  return contains === undefined || bodies.some((body) => new TextDecoder().decode(body).includes(contains))
}

/** @throws KeepError where there is no room, or the browser keeps nothing */
export async function put(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response)
  } catch (cause) {
    throw new KeepError(cause instanceof Error && cause.name === 'QuotaExceededError' ? 'quota' : 'refused', url)
  }
}

const bodyOf = (response: Response) => response.arrayBuffer()
const sum = (bodies: readonly ArrayBuffer[]) => bodies.reduce((bytes, { byteLength }) => bytes + byteLength, 0)
