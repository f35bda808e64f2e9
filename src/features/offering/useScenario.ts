import { useMemo } from 'react'
import { applyScenario, type ScenarioOutcome } from '@/model/offering/scenario/applyScenario.ts'
import { readScenario, type ScenarioAction } from '@/model/offering/scenario/scenarioText.ts'
import type { OfferingScene } from './offeringScene.ts'

/** The scenario of the address, played through. */
export interface Scenario {
  readonly actions: readonly ScenarioAction[]
  /** Pieces of the address that are no step. */
  readonly strange: readonly string[]
  readonly outcome: ScenarioOutcome
  /** At least one step has an effect. */
  readonly plays: boolean
}

type Stage = Pick<OfferingScene, 'offering' | 'residence' | 'distance' | 'areaOf'>

/** Plays the steps of a scenario's text; without any, everything is as it is. */
export function playScenario({ offering, residence, distance, areaOf }: Stage, period: string, text: string): Scenario {
  const { actions, strange } = readScenario(text)
  const outcome = applyScenario({ offering, period, residence, actions, distance, areaOf })
  return { actions, strange, outcome, plays: actions.length > outcome.ignored.length }
}

/** Plays the steps that stand in the address. */
export function useScenario({ offering, residence, distance, areaOf }: OfferingScene, period: string, text: string): Scenario {
  return useMemo(() => playScenario({ offering, residence, distance, areaOf }, period, text), [offering, residence, distance, areaOf, period, text])
}
