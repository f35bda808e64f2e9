import type { Address } from '@/state/address.ts'
import { emptyStage, type StageState } from './stage.ts'

/** The stage, for whoever draws it and whoever calls a page on; nobody else is drawn anew when a page comes or goes. */
export interface StageStore {
  readonly get: () => StageState
  readonly subscribe: (hear: () => void) => () => void
  /** Makes the stage another one (stage.ts, readyAddresses.ts). */
  readonly change: (change: (stage: StageState) => StageState) => void
}

export function createStage(address: Address): StageStore {
  let stage = emptyStage(address)
  const listeners = new Set<() => void>()
  return {
    get: () => stage,
    subscribe: (hear) => {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    change: (change) => {
      const next = change(stage)
      if (next === stage) return
      stage = next
      for (const hear of listeners) hear()
    },
  }
}
