import type { Selection } from '@/model/cube/cube.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { SlideBody } from '@/model/slide/slideContent.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
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
 * Offers as a slide: the matrix as a table; where a list of the address has something to tell of a chosen programme or of changes, that list beside it.
 * A scenario that plays is in the matrix, flagged as estimated, unless the address asks for the offers before it.
 */
export function offeringSlide(scene: OfferingScene, { filter, folds, scenario: text }: OfferingView, format: Format): SlideBody<never> {
  const o = offeringTextsOf(format.locale)
  const { offering, areas, counted } = scene
  const { choice, lost } = settleChoice(filter, offering, areas.map(({ id }) => id), counted)
  const scenario = scenarioOf(scene, choice.period, text)
  const offers = scenario.plays && choice.stand === 'after' ? scenario.outcome.offers : offering.offersOf(choice.period)
  const list = listOf(scene, choice, filter, format)
  const shown = offersShown(offers, offering, choice.programme, choice.field)
  return {
    sentence: offeringSentenceOf(scene, choice, format),
    parts: [...(list !== undefined && choice.programme !== undefined ? [] : [matrixTable({ scene, choice, folds, offers, narrow: list !== undefined, format })]), ...(list === undefined ? [] : [list])],
    papers: [offering.paper],
    figures: [...shown.flatMap(({ figures }) => offering.measures.map((measure) => figures[measure])), ...(offering.demo ? [{ flags: ['demo'], absence: undefined } as const] : [])],
    remarks: [...(lost.length === 0 ? [] : [o.page.lost(lost)]), ...(scene.withoutResidence === undefined ? [] : [o.page.withoutResidence]), ...(scenario.plays && choice.stand === 'after' ? [o.scenario.rule] : [])],
  }
}

/** The list that the address asks for, as far as it says more than the matrix: gaps of a chosen programme, changes where they are asked for by name. */
function listOf(scene: OfferingScene, choice: OfferingChoice, filter: Selection, format: Format) {
  if (choice.list === 'gaps' && choice.programme !== undefined) return gapsTable(scene, choice.programme, choice.period, format)
  return filter['list'] === 'changes' ? changesTable(scene, choice, format) : undefined
}
