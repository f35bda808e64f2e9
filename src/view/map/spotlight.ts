import { useSyncExternalStore } from 'react'

/*
 * Whether the chosen areas stand in the light and the others in the shade. The meeting turns it on, every map may look at it.
 * It is never part of the address: a slide does not begin with a spotlight.
 */
let on = false
const listeners = new Set<() => void>()

export function setSpotlight(next: boolean): void {
  on = next
  for (const notify of listeners) notify()
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

export const useSpotlight = (): boolean => useSyncExternalStore(subscribe, () => on)
