import { DATA_FOLDER } from '@/contract/address.ts'
import { APP_FILES, KEPT_WORKER, NOT_KEPT } from '@/contract/appFiles.ts'
import { contentHash } from './contentHash.ts'
import { buildCaches, type Kept, readKept } from './marker.ts'

/** Key of an address that asks the server, whatever is kept. */
export const FRESH = 'fresh'

/** Data files whose address carries the hash of their own content; the others carry that of the build, or of a pair of files. */
const OWN_HASH = new RegExp(`^${DATA_FOLDER}/((cubes|offers|flows|stories)/|regions/[^/]+/(region\\.json|sites\\.geojson)$)`)

const OPENING = new RegExp(`^${DATA_FOLDER}/regions/[^/]+/opening\\.json$`)

interface World {
  readonly store: CacheStorage
  /** Folder of the site, with a slash at its end. */
  readonly scope: string
  readonly net: (request: Request) => Promise<Response>
}

/**
 * Answers a request of the page from what is kept, as long as something is. A session never mixes builds: page, catalogue and openings come from the kept build
 * and from nowhere else; all else is found by the hash in its address, in whichever build it came with, and what has to be fetched must have the hash it was asked by.
 */
export async function answerKept(request: Request, { store, scope, net }: World): Promise<Response> {
  const url = new URL(request.url)
  const file = url.href.startsWith(scope) ? url.pathname.slice(new URL(scope).pathname.length) : undefined
  const asksServer = request.method !== 'GET' || file === undefined || file === APP_FILES || file === KEPT_WORKER || url.searchParams.has(FRESH)
  const kept = asksServer ? undefined : await readKept(store, scope).catch(() => undefined)
  if (file === undefined || kept === undefined) return await net(request)
  const page = request.mode === 'navigate' && (file === '' || file === 'index.html')
  const found = page ? await store.match(scope, { cacheName: kept.cache }) : await findKept(url, kept, { store, scope, net })
  if (found !== undefined) return found
  // The opening of a region that is not kept may be of another build; the app does without.
  if (OPENING.test(file)) return new Response(null, { status: 404 })
  return await fetchAlike(request, file, url.searchParams.get('v'), net)
}

async function findKept(url: URL, kept: Kept, { store, scope }: World): Promise<Response | undefined> {
  const found = await store.match(url.href, { cacheName: kept.cache })
  if (found !== undefined || !(url.searchParams.has('v') || url.pathname.includes('/assets/'))) return found
  // A window that was open before the kept build changed goes on with the one it began with.
  for (const cacheName of await buildCaches(store, scope)) {
    const older = await store.match(url.href, { cacheName })
    if (older !== undefined) return older
  }
  return undefined
}

/** From the server, if it is what was asked for. */
async function fetchAlike(request: Request, file: string, hash: string | null, net: World['net']): Promise<Response> {
  if (!file.startsWith(`${DATA_FOLDER}/`)) return await net(request)
  const notKept = new Response(null, { status: 504, statusText: NOT_KEPT })
  const response = await net(request).catch(() => undefined)
  if (response === undefined) return notKept
  if (!response.ok || hash === null || !OWN_HASH.test(file)) return response
  return (await contentHash(await response.clone().arrayBuffer())) === hash ? response : notKept
}
