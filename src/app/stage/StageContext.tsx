import { type ComponentType, createContext, useContext } from 'react'
import type { StageStore } from './stageStore.ts'

/** What stands above the page of a slide, by its position. */
export type StageHead = ComponentType<{ readonly slide: number }>

/** What a meeting asks of the stage. */
export interface StageDoor extends StageStore {
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
