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

/** Plays the steps that stand in the address; without any, everything is as it is. */
export function scenarioOf({ offering, residence, distance, areaOf }: Pick<OfferingScene, 'offering' | 'residence' | 'distance' | 'areaOf'>, period: string, text: string): Scenario {
  const { actions, strange } = readScenario(text)
  const outcome = applyScenario({ offering, period, residence, actions, distance, areaOf })
  return { actions, strange, outcome, plays: actions.length > outcome.ignored.length }
}
