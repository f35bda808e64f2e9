import type { Format } from '@/model/format/formatOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { plateFlags } from '@/view/plate/plateFlags.ts'
import type { PlateFoot } from '@/view/plate/plateFoot.ts'
import { type ChosenOffers, drawOffers } from './drawOffers.ts'

/** Offers on screen. */
export interface OfferingShown extends ChosenOffers {
  readonly sentence: string
  /** The offers are those of a scenario: nothing of it has happened. */
  readonly supposed: boolean
}

/** The map of the offers as a picture. */
export function offeringPlates({ sentence, supposed, ...shown }: OfferingShown, foot: PlateFoot, { t, format }: { readonly t: Texts; readonly format: Format }): readonly PlateOffer[] {
  const { scene, choice } = shown
  const { offering, region } = scene
  const w = plateTextsOf(format.locale)
  const { details, legend, notes, drawing, drawn } = drawOffers(shown, { t, format })
  const plate = {
    title: offering.name[format.locale],
    details,
    region: scene.areaName(region.total),
    sentence: supposed ? undefined : sentence,
    legend,
    notes,
    drawing,
    flags: [...(supposed ? [w.supposed] : []), ...plateFlags(drawn, offering.demo, w)],
    ...foot,
  }
  const programme = choice.programme === undefined ? [] : [choice.programme]
  return [{ id: 'map', name: w.map, file: ['schulwege', region.id, offering.id, ...programme, choice.period].join('-'), plate }]
}
