import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { rowKind } from '@/model/offering/rowKind.ts'
import type { OfferingTexts } from '@/model/text/offering/offeringTextsOf.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import { colours, PALETTE_IDS } from '@/view/theme/palettes.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import { type OfferingScene, programmeName } from './offeringScene.ts'

/** The areas of the offers' map, for page and picture. */
export function offeringPicture(scene: OfferingScene, choice: OfferingChoice, choropleth: Choropleth, o: OfferingTexts, format: Format): MapPicture {
  const { offering, areas, boundaries, surroundings } = scene
  return {
    boundaries,
    surroundings,
    choropleth,
    colours: colours(PALETTE_IDS[0], choropleth.classes.length, 'sequential'),
    names: new Map(areas.map(({ id, short }) => [id, short])),
    selected: choice.place === undefined ? [] : [scene.areaOf(choice.place)],
    emphasised: undefined,
    lit: undefined,
    description: o.page.mapDescription(o.page.shades[choice.shade], programmesOf(scene, choice, o, format), format.period(choice.period, offering.yearMeaning)),
  }
}

/** The programme chosen, or its field, or that it is all of them. */
export function programmesOf({ offering }: OfferingScene, { programme, field }: OfferingChoice, o: OfferingTexts, format: Format): string {
  if (programme !== undefined) return programmeName(offering, programme, format)
  return offering.fields.find(({ id }) => id === field)?.name[format.locale] ?? o.rows[rowKind(offering)].every
}
