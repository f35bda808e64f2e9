import type { Selection } from '@/model/cube/cube.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideBody, SlidePicture } from '@/model/slide/slideContent.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { slidePlate } from '@/view/slide/slidePlate.ts'
import { changesShown } from '../changesShown.ts'
import { drawOffers } from '../drawOffers.ts'
import { type OfferingChoice, settleChoice } from '../offeringChoice.ts'
import { type OfferingScene, offersShown } from '../offeringScene.ts'
import { offeringSentenceOf } from '../offeringSentenceOf.ts'
import { scenarioOf } from '../scenarioOf.ts'
import { changesTable } from './changesTable.ts'
import { gapsTable } from './gapsTable.ts'
import { matrixTable } from './matrixTable.ts'

/** As much of a view as an offering asks for. */
export interface OfferingView {
  readonly filter: Selection
  readonly folds: readonly string[]
  readonly scenario: string
}

/**
 * Offers as a slide: the map at the left, and at the right the matrix as a table, or the list of the address where that has something to tell of a chosen programme or of changes.
 * A scenario that plays is in map and matrix, and the slide says that nothing of it has happened, unless the address asks for the offers before it; a list speaks of what is offered, and so
 * does the map beside it.
 */
export function offeringSlide(scene: OfferingScene, { filter, folds, scenario: text }: OfferingView, t: Texts, format: Format): SlideBody<Plate> {
  const o = offeringTextsOf(format.locale)
  const { offering, areas, counted } = scene
  const { choice, lost } = settleChoice(filter, offering, areas.map(({ id }) => id), counted)
  const scenario = scenarioOf(scene, choice.period, text)
  const list = listOf(scene, choice, filter, format)
  const supposed = scenario.plays && choice.stand === 'after' && list === undefined
  const offers = supposed ? scenario.outcome.offers : offering.offersOf(choice.period)
  const shown = offersShown(offers, offering, choice.programme, choice.field)
  const { details, description, legend, notes, drawing } = drawOffers({ scene, choice, offers: shown, changes: changesShown(offering, choice) }, { t, format })
  // A list says of itself what holds for its distances.
  const map: SlidePicture<Plate> = { kind: 'picture', title: details, description, drawing: slidePlate({ title: offering.name[format.locale], details, legend, drawing }), notes: notes.filter((note) => list?.notes.includes(note) !== true) }
  return {
    // It speaks of what is offered.
    sentence: supposed ? '' : offeringSentenceOf(scene, choice, format),
    parts: [map, list ?? matrixTable({ scene, choice, folds, offers, format })],
    papers: [offering.paper],
    figures: [...shown.flatMap(({ figures }) => offering.measures.map((measure) => figures[measure])), ...(offering.demo ? [{ flags: ['demo'], absence: undefined } as const] : [])],
    remarks: [...(supposed ? [plateTextsOf(format.locale).supposed] : []), ...(lost.length === 0 ? [] : [o.page.lost(lost)]), ...(scene.withoutResidence === undefined ? [] : [o.page.withoutResidence]), ...(supposed ? [o.scenario.rule] : [])],
  }
}

/** The list that the address asks for, as far as it says more than the matrix: gaps of a chosen programme, changes where they are asked for by name. */
function listOf(scene: OfferingScene, choice: OfferingChoice, filter: Selection, format: Format) {
  if (choice.list === 'gaps' && choice.programme !== undefined) return gapsTable(scene, choice.programme, choice.period, format)
  return filter['list'] === 'changes' ? changesTable(scene, choice, format) : undefined
}
