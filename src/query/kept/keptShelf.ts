import { useSyncExternalStore } from 'react'
import { drop, keep, kept, letGo } from './keep.ts'
import { KeepError, type KeepFault } from './keepFault.ts'
import type { Progress } from './keepRegions.ts'
import type { Kept } from './marker.ts'
import { keepObstacle, type Obstacle } from './obstacle.ts'

/** What is being done about it. */
export type Work =
  | { readonly step: 'idle' }
  | { readonly step: 'keeping'; readonly progress: Progress }
  | { readonly step: 'failed'; readonly fault: KeepFault; readonly file: string }

/** What is kept on this device, as all parts of the page see it. */
export interface KeptShelf {
  readonly obstacle: Obstacle | undefined
  /** Whether the browser has said what it keeps. */
  readonly known: boolean
  readonly kept: Kept | undefined
  readonly work: Work
}

const CHANNEL = 'schulwege-kept'
const IDLE: Work = { step: 'idle' }

const obstacle = keepObstacle()
let shelf: KeptShelf = { obstacle, known: obstacle !== undefined, kept: undefined, work: IDLE }
let channel: BroadcastChannel | undefined
let opened: Promise<void> | undefined
let running: AbortController | undefined
const listeners = new Set<() => void>()

function show(patch: Partial<KeptShelf>): void {
  shelf = { ...shelf, ...patch }
  for (const notify of listeners) notify()
}

async function load(): Promise<void> {
  show({ kept: await kept().catch(() => undefined), known: true })
}

/** Finds out what is kept, once, and listens to the other windows from then on. */
export function openKept(): Promise<void> {
  if (obstacle !== undefined) return Promise.resolve()
  if (opened === undefined) {
    opened = load()
    channel = new BroadcastChannel(CHANNEL)
    channel.addEventListener('message', () => void load())
  }
  return opened
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  void openKept()
  return () => listeners.delete(notify)
}

/** What is kept, and what is being done about it. */
export const useKept = (): KeptShelf => useSyncExternalStore(subscribe, () => shelf)

/**
 * Keeps a region beside those that are kept; without one, those that are kept in the newest build. One download at a time.
 * @returns whether it is kept now
 */
export async function keepOffline(region?: string): Promise<boolean> {
  await openKept()
  if (obstacle !== undefined || shelf.work.step === 'keeping') return false
  running = new AbortController()
  const { signal } = running
  const regions = [...new Set([...(shelf.kept?.regions ?? []).map(({ id }) => id), ...(region === undefined ? [] : [region])])]
  show({ work: { step: 'keeping', progress: { files: 0, of: 0, bytes: 0 } } })
  try {
    show({ kept: await keep(regions, (progress) => show({ work: { step: 'keeping', progress } }), signal), work: IDLE })
    channel?.postMessage('changed')
    return true
  } catch (cause) {
    const known = cause instanceof KeepError ? cause : new KeepError('refused')
    show({ work: signal.aborted ? IDLE : { step: 'failed', fault: known.fault, file: known.file } })
    return false
  }
}

/** Gives up the download under way; what was kept before stays. */
export const stopKeeping = (): void => running?.abort()

/** Lets a region go, or everything. */
export async function dropOffline(region?: string): Promise<void> {
  stopKeeping()
  const left = region === undefined ? await drop().then(() => undefined) : await letGo(region)
  show({ kept: left, work: IDLE })
  channel?.postMessage('changed')
}
