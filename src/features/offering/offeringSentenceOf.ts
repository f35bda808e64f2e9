import type { Format } from '@/model/format/formatOf.ts'
import { gapsOf } from '@/model/offering/gaps.ts'
import { programmeSentence } from '@/model/offering/offeringSentence.ts'
import { overviewSentence } from '@/model/offering/overviewSentence.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import { type OfferingScene, offersShown } from './offeringScene.ts'

/** The sentence for the minutes: of the chosen programme, or of everything on screen. */
export function offeringSentenceOf(scene: OfferingScene, { programme, period, field }: OfferingChoice, format: Format): string {
  const { offering, areas, areaOf, placeName, residence, distance } = scene
  const chosen = offering.programmes.find(({ id }) => id === programme)
  if (chosen === undefined) return overviewSentence(offersShown(offering.offersOf(period), offering, undefined, field), period, { offering, format })
  const gaps = gapsOf({ offering, residence, period, programme: chosen.id, areas: areas.map(({ id }) => id), areaOf, distance })
  return programmeSentence({ offering, format, programme: chosen, period, areaOf, gaps, areas, placeName })
}
