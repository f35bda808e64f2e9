import type { Format } from '@/model/format/formatOf.ts'
import type { ScenarioAction } from '@/model/offering/scenario/scenarioText.ts'
import type { OfferingTexts } from '@/model/text/offering/offeringTextsOf.ts'
import { type OfferingScene, programmeName } from './offeringScene.ts'

/** A step of a scenario in words: "BBS Helmstedt: „Tischler/-in“ (Teilzeit) schließen". */
export function actionWords(action: ScenarioAction, scene: OfferingScene, o: OfferingTexts, format: Format): string {
  const programme = programmeName(scene.offering, action.programme, format)
  const form = scene.offering.forms.find(({ id }) => id === action.form)?.name[format.locale] ?? action.form
  const place = scene.placeName(action.place)
  return action.kind === 'merge' ? o.scenario.action.merge(programme, place, form, scene.placeName(action.into)) : o.scenario.action[action.kind](programme, place, form)
}
