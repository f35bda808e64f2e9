import { KEPT_WORKER } from '@/contract/appFiles.ts'
import { downloadRegions, type Progress } from './keepRegions.ts'
import { KeepError } from './keepFault.ts'
import { buildCaches, dropKept, type Kept, readKept, writeKept } from './marker.ts'
import { outsideMeetings } from './meetingLock.ts'
import { siteFolder } from './obstacle.ts'

/** What is kept on this device. @throws where the browser keeps nothing */
export const kept = (): Promise<Kept | undefined> => readKept(caches, siteFolder())

/**
 * Keeps these regions, and the app, in the build that the server has now; the caller names those to be kept on, too. What was kept before counts until everything is there.
 * @throws KeepError; AbortError when the signal says so
 */
export async function keep(regions: readonly string[], report: (progress: Progress) => void, signal: AbortSignal): Promise<Kept> {
  const scope = siteFolder()
  const before = await readKept(caches, scope).catch(() => undefined)
  try {
    await startWorker(scope)
    // Asked once, without waiting: whether it promises to clear nothing away is up to the browser.
    navigator.storage?.persist?.().catch(() => undefined)
    const after = await downloadRegions(scope, regions, caches, report, signal)
    await switchTo(after, before, scope)
    return after
  } catch (cause) {
    if (before === undefined) await drop().catch(() => undefined)
    else if (!(cause instanceof KeepError && cause.fault === 'meeting')) await tidy(scope, [before.cache])
    throw cause
  }
}

async function startWorker(scope: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(`${scope}${KEPT_WORKER}`, { scope, updateViaCache: 'none' })
    await navigator.serviceWorker.ready
  } catch {
    throw new KeepError('refused')
  }
}

/** Another build comes in when no window holds a meeting; what is downloaded by then waits where it is. */
async function switchTo(after: Kept, before: Kept | undefined, scope: string): Promise<void> {
  const write = async () => {
    await writeKept(caches, scope, after).catch(() => {
      throw new KeepError('refused')
    })
    // The build before stays for windows that began with it, and goes with the next one.
    await tidy(scope, [after.cache, before?.cache ?? after.cache])
  }
  if (before === undefined || before.cache === after.cache) await write()
  else if (!(await outsideMeetings(write))) throw new KeepError('meeting')
}

/** Removes the caches of all other builds. */
async function tidy(scope: string, keeping: readonly string[]): Promise<void> {
  const names = (await buildCaches(caches, scope)).filter((name) => !keeping.includes(name))
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** Lets one region go; with the last one everything, the worker too. */
export async function letGo(region: string): Promise<Kept | undefined> {
  const scope = siteFolder()
  const now = await readKept(caches, scope)
  const regions = now?.regions.filter(({ id }) => id !== region) ?? []
  if (now === undefined || regions.length === 0) {
    await drop()
    return undefined
  }
  const after = { ...now, regions }
  await writeKept(caches, scope, after)
  const cache = await caches.open(now.cache)
  const own = new RegExp(`/(cubes|offers|flows)/${region}/|/regions/${region}/(?!region\\.json)`)
  const gone = (await cache.keys()).filter(({ url }) => own.test(url))
  await Promise.all(gone.map((request) => cache.delete(request)))
  return after
}

/** Lets everything go: files, marker and worker. */
export async function drop(): Promise<void> {
  const scope = siteFolder()
  await dropKept(caches, scope)
  const registration = await navigator.serviceWorker.getRegistration(scope)
  if (registration?.scope === scope) await registration.unregister()
}
