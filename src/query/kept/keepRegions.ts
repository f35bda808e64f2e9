import { address } from '@/contract/address.ts'
import { APP_FILES, type AppFiles } from '@/contract/appFiles.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { checkCatalogue } from '../checkFile.ts'
import { fileUrl } from '../fetchFile.ts'
import { download, fetchWhole, type Order, put } from './download.ts'
import { commonFiles, type FileGroup, filesOfRegion } from './filesOfRegion.ts'
import { KeepError } from './keepFault.ts'
import { type Amount, buildCache, type Kept, newKept } from './marker.ts'

/** How far a download is. */
export interface Progress extends Amount {
  /** Files altogether. */
  readonly of: number
}

/** So many orders are under way at once: enough for a quick line, few enough for a slow one. */
const AT_ONCE = 4

const EMPTY: Amount = { files: 0, bytes: 0 }
const add = (one: Amount, files: number, bytes: number): Amount => ({ files: one.files + files, bytes: one.bytes + bytes })

/** What the server has now: the app's files, and the data build. @throws KeepError, AbortError */
export async function serverBuild(scope: string, signal: AbortSignal): Promise<{ readonly app: AppFiles; readonly catalogue: Catalogue; readonly written: string }> {
  const [list, response] = await Promise.all([fetchWhole(`${scope}${APP_FILES}`, signal), fetchWhole(fileUrl(address.catalogue()), signal)])
  try {
    const written = await response.text()
    return { app: (await list.json()) as AppFiles, catalogue: checkCatalogue(JSON.parse(written), address.catalogue()), written }
  } catch (cause) {
    signal.throwIfAborted()
    throw new KeepError('changed', String(cause))
  }
}

/**
 * Downloads app and regions as the server has them now into a cache of their own, checks what can be checked, and says what is there. Nothing that was kept
 * before is touched: whoever calls writes the marker when he thinks fit.
 * @throws KeepError; AbortError when the signal says so
 */
export async function downloadRegions(scope: string, regions: readonly string[], store: CacheStorage, report: (progress: Progress) => void, signal: AbortSignal): Promise<Kept> {
  const { app, catalogue, written } = await serverBuild(scope, signal)
  const name = buildCache(scope, app.build, catalogue.build.hash)
  const cache = await store.open(name).catch(() => {
    throw new KeepError('refused')
  })
  const lots = new Map<string, Order[]>([
    ['', [...app.files.map(({ file, hash }) => ({ urls: [`${scope}${file}`], proof: hash })), ...commonFiles(catalogue).map((group) => orderOf(group))]],
    ...regions.map((region) => [region, filesOfRegion(catalogue, region).map((group) => orderOf(group, catalogue))] as const),
  ])
  const amounts = await fetchLots(lots, cache, report, signal)
  // As the list of everything the catalogue is proved by what it names; a build put on the server meanwhile would be another one.
  const after = await serverBuild(scope, signal)
  if (after.app.build !== app.build || after.catalogue.build.hash !== catalogue.build.hash) throw new KeepError('changed', address.catalogue())
  await put(cache, fileUrl(address.catalogue()), new Response(written, { headers: { 'content-type': 'application/json' } }))
  const amountOf = (lot: string) => amounts.get(lot) ?? EMPTY
  return newKept({
    cache: name,
    app: { build: app.build, ...add(amountOf(''), 1, written.length) },
    build: catalogue.build,
    regions: regions.filter((id) => catalogue.regions.some((region) => region.id === id)).map((id) => ({ id, ...amountOf(id) })),
  })
}

/** An opening has no hash; it names its build. */
const orderOf = ({ files, proof }: FileGroup, catalogue?: Catalogue): Order => ({
  urls: files.map(({ file, hash }) => fileUrl(file, hash)),
  proof,
  contains: proof === undefined && catalogue !== undefined ? `"hash":"${catalogue.build.hash}"` : undefined,
})

async function fetchLots(lots: ReadonlyMap<string, readonly Order[]>, cache: Cache, report: (progress: Progress) => void, wish: AbortSignal): Promise<Map<string, Amount>> {
  // One fault ends all: what is still under way must not go on behind the sentence that says so.
  const fault = new AbortController()
  const signal = AbortSignal.any([wish, fault.signal])
  const queue = [...lots].flatMap(([lot, orders]) => orders.map((order) => ({ lot, order })))
  const of = queue.reduce((files, { order }) => files + order.urls.length, 0)
  const amounts = new Map<string, Amount>()
  let all = EMPTY
  report({ ...all, of })
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      signal.throwIfAborted()
      const { lot, order } = next
      const bytes = await download(order, cache, signal)
      // What was too far on to be stopped must not report after the end.
      signal.throwIfAborted()
      amounts.set(lot, add(amounts.get(lot) ?? EMPTY, order.urls.length, bytes))
      all = add(all, order.urls.length, bytes)
      report({ ...all, of })
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } catch (cause) {
    fault.abort()
    throw cause
  }
  return amounts
}
