import { useMemo } from 'react'
import type { OfferingScene } from './offeringScene.ts'
import { type Scenario, scenarioOf } from './scenarioOf.ts'

/** The scenario of the address; the same as long as what it is played with is. */
export function useScenario({ offering, residence, distance, areaOf }: OfferingScene, period: string, text: string): Scenario {
  return useMemo(() => scenarioOf({ offering, residence, distance, areaOf }, period, text), [offering, residence, distance, areaOf, period, text])
}
