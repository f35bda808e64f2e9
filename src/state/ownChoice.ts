import { useSyncExternalStore } from 'react'
import { isOwn } from '@/model/own/ownId.ts'
import type { Address } from './address.ts'

/**
 * What the address bar must not hold: the choice of an own indicator with its period and categories, and of an own group to compare with.
 * It lies in the history entry, so that back, forward and a reload know it; a link, a server's log or a screen that is shared do not.
 */
export type OwnChoice = Partial<Pick<Address, 'indicator' | 'by' | 'period' | 'benchmark'>>

const listeners = new Set<() => void>()

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  addEventListener('popstate', notify)
  return () => {
    listeners.delete(notify)
    removeEventListener('popstate', notify)
  }
}

/** As text, so that equal choices are the same. */
const written = (): string => (history.state as { readonly own?: string } | null)?.own ?? ''

/** The own choice of this history entry, as JSON; '' when there is none. */
export const useOwnChoice = (): string => useSyncExternalStore(subscribe, written)

/** Parts an address into what the bar may show and the own rest. Where something own is chosen, the bar goes on saying what it said. */
export function partOwn(next: Address, bar: Address): { readonly visible: Address; readonly own: OwnChoice | undefined } {
  const before = next.region === bar.region ? bar : { ...bar, indicator: null, by: null, period: null, benchmark: null }
  const { indicator, by, period, benchmark } = next
  const figures = isOwn(indicator)
  const group = isOwn(benchmark)
  if (!figures && !group) return { visible: next, own: undefined }
  return {
    visible: { ...next, ...(figures ? { indicator: before.indicator, by: before.by, period: before.period } : {}), ...(group ? { benchmark: before.benchmark } : {}) },
    own: { ...(figures ? { indicator, by, period } : {}), ...(group ? { benchmark } : {}) },
  }
}

/**
 * Writes the own choice into the history entry, a new one with `push`.
 * @returns whether a new entry was made: then the bar is to be replaced, not pushed again
 */
export function writeOwnChoice(own: OwnChoice | undefined, mode: 'push' | 'replace'): boolean {
  const text = own === undefined ? '' : JSON.stringify(own)
  if (text === written()) return false
  const state = { ...(history.state as object | null), own: text }
  if (mode === 'push') history.pushState(state, '')
  else history.replaceState(state, '')
  for (const notify of listeners) notify()
  return mode === 'push'
}
