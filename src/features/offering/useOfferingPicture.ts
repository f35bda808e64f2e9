import { useMemo } from 'react'
import { buildMatrix } from '@/model/offering/buildMatrix.ts'
import type { ChangeKind } from '@/model/offering/changes.ts'
import type { OfferMatrix } from '@/model/offering/matrix.ts'
import type { Offer } from '@/model/offering/offering.ts'
import { useOfferingText } from '@/view/text/useOfferingText.ts'
import { changesShown } from './changesShown.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import { type OfferingScene, offersShown } from './offeringScene.ts'
import { offeringSentenceOf } from './offeringSentenceOf.ts'
import type { Scenario } from './scenarioOf.ts'
import { useScenario } from './useScenario.ts'

/** What matrix, map, lists and files show of a choice. Each part is the same as long as what it is made of is. */
export interface OfferingPicture {
  readonly scenario: Scenario
  readonly matrix: OfferMatrix
  /** Offers of the period and the programmes on screen; those of the scenario while one plays and is to be seen. */
  readonly offers: readonly Offer[]
  readonly changes: ReadonlyMap<string, ChangeKind> | undefined
  readonly sentence: string
}

/** Joins an offering, a choice and the scenario of the address. */
export function useOfferingPicture(scene: OfferingScene, choice: OfferingChoice, scenarioText: string): OfferingPicture {
  const { format } = useOfferingText()
  const { offering, sites, areas } = scene
  const { period, programme, field, columns } = choice
  const scenario = useScenario(scene, period, scenarioText)
  const played = scenario.plays && choice.stand === 'after' ? scenario.outcome.offers : undefined
  const all = useMemo(() => played ?? offering.offersOf(period), [played, offering, period])
  const programmes = useMemo(() => (field === undefined ? undefined : offering.programmes.filter((one) => one.field === field)), [offering, field])
  const matrix = useMemo(() => buildMatrix({ offering, period, columnsBy: columns, sites, areas, format, programmes, offers: all }), [offering, period, columns, sites, areas, format, programmes, all])
  const offers = useMemo(() => offersShown(all, offering, programme, field), [all, offering, programme, field])
  const changes = useMemo(() => changesShown(offering, choice), [offering, choice])
  const sentence = useMemo(() => offeringSentenceOf(scene, choice, format), [scene, choice, format])
  return { scenario, matrix, offers, changes, sentence }
}
