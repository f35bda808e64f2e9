/** Goes up when the marker changes its shape: a worker or page of another one takes nothing for kept. */
const SHAPE = 1

/** How many files, and how many bytes before compression. */
export interface Amount {
  readonly files: number
  readonly bytes: number
}

/** What is kept on this device: one build of app and data, and the regions that are complete in it. */
export interface Kept {
  readonly shape: typeof SHAPE
  /** Name of the cache that holds the files. */
  readonly cache: string
  readonly app: Amount & { readonly build: string }
  /** Data build of the catalogue. */
  readonly build: { readonly date: string; readonly hash: string }
  readonly regions: readonly (Amount & { readonly id: string })[]
}

export const newKept = (kept: Omit<Kept, 'shape'>): Kept => ({ shape: SHAPE, ...kept })

/** Caches of one origin are common to all sites on it: ours carry the folder of this one. */
const cachesOf = (scope: string) => `schulwege ${scope} `

/** Cache of one build of app and data. Builds never share one: a half download stands beside what is complete, never in it. */
export const buildCache = (scope: string, app: string, data: string): string => `${cachesOf(scope)}${app}-${data}`

const markerCache = (scope: string) => `${cachesOf(scope)}kept`
const markerUrl = (scope: string) => `${scope}kept.json`

/** What is kept for the site in this folder (`scope`, with a slash at its end); `undefined` where nothing is. @throws where the browser keeps nothing */
export async function readKept(store: CacheStorage, scope: string): Promise<Kept | undefined> {
  // Asked for without being opened: reading must not make an empty cache.
  const marker = await store.match(markerUrl(scope), { cacheName: markerCache(scope) })
  const kept = (await marker?.json()) as Kept | undefined
  return kept?.shape === SHAPE && kept.regions.length > 0 ? kept : undefined
}

/** From now on this is what is kept. One entry is written: there is no moment in between. @throws where the browser refuses */
export async function writeKept(store: CacheStorage, scope: string, kept: Kept): Promise<void> {
  const marker = await store.open(markerCache(scope))
  await marker.put(markerUrl(scope), Response.json(kept))
}

/** Names of all caches with files of this site, whatever build. */
export async function buildCaches(store: CacheStorage, scope: string): Promise<string[]> {
  return (await store.keys()).filter((name) => name.startsWith(cachesOf(scope)) && name !== markerCache(scope))
}

/** Removes everything that is kept for this site. */
export async function dropKept(store: CacheStorage, scope: string): Promise<void> {
  // The marker first: what is half removed must not count as kept.
  await store.delete(markerCache(scope))
  for (const name of await buildCaches(store, scope)) await store.delete(name)
}
