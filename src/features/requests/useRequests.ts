import { useSyncExternalStore } from 'react'
import { type RequestRow, requestList, type TimingEntry } from './requestList.ts'

let known: readonly RequestRow[] = []

function subscribe(notify: () => void): () => void {
  const observer = new PerformanceObserver(notify)
  observer.observe({ type: 'resource' })
  return () => observer.disconnect()
}

/** The browser's log as it is now; the same list as long as nothing has come to it. */
function snapshot(): readonly RequestRow[] {
  // Entries of these two types are resource timings (Resource Timing, Navigation Timing); the DOM's types do not say so.
  const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type) as unknown as TimingEntry[])
  const rows = requestList(entries, location.origin)
  if (rows.length !== known.length || rows.some(({ url, second }, at) => url !== known[at]?.url || second !== known[at]?.second)) known = rows
  return known
}

/** Every request of this page since it was opened, kept up to date. */
export function useRequests(): readonly RequestRow[] {
  return useSyncExternalStore(subscribe, snapshot)
}
