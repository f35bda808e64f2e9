import type { Address } from '@/state/address.ts'
import { emptyStage, readyAddresses, sameAddress, showAddress, type StageState, tellAddress } from './stage.ts'

/** The stage, for whoever draws it and whoever calls a page on; nobody else is drawn anew when a page comes or goes. */
export interface StageStore {
  readonly get: () => StageState
  readonly subscribe: (hear: () => void) => () => void
  /** Shows what the address bar says, on whichever page has it ready, or on the one on stage. */
  readonly tell: (address: Address) => void
  /** Shows an address only if a page has it ready; tells whether. */
  readonly showReady: (address: Address) => boolean
  /** Has pages ready for these addresses, and none else. */
  readonly ready: (addresses: readonly Address[]) => void
}

export function createStage(address: Address): StageStore {
  let stage = emptyStage(address)
  const listeners = new Set<() => void>()
  const become = (next: StageState) => {
    if (next === stage) return
    stage = next
    for (const hear of listeners) hear()
  }
  return {
    get: () => stage,
    subscribe: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    tell: (next) => become(tellAddress(stage, next)),
    showReady: (next) => {
      const ready = stage.pages.some((page) => sameAddress(page.address, next))
      if (ready) become(showAddress(stage, next))
      return ready
    },
    ready: (addresses) => become(readyAddresses(stage, addresses)),
  }
}
