import { createContext, useContext } from 'react'
import type { Address } from '@/state/address.ts'
import type { StageHead } from './Stage.tsx'

/** What a meeting asks of the stage. */
export interface StageDoor {
  /** Has pages ready for these addresses. */
  readonly ready: (addresses: readonly Address[]) => void
  /** What stands above each slide. */
  readonly setHead: (head: StageHead | undefined) => void
}

const StageContext = createContext<StageDoor | undefined>(undefined)

export const StageDoorProvider = StageContext.Provider

/** @throws Error outside of the stage's house. */
export function useStageDoor(): StageDoor {
  const door = useContext(StageContext)
  if (door === undefined) throw new Error('useStageDoor needs a stage')
  return door
}
