import { sumOf, amountOf } from '@/model/offering/amount.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { ChangeKind } from '@/model/offering/changes.ts'
import type { Offer } from '@/model/offering/offering.ts'
import { marksTextsOf } from '@/model/text/marks/marksTextsOf.ts'
import { offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import { markKeys } from '@/view/legend/markKeys.ts'
import { NO_EMPHASIS } from '@/view/map/marks/mapMarks.ts'
import { mapDrawing } from '@/view/map/svg/mapDrawing.ts'
import { mapLegend } from '@/view/plate/mapLegend.ts'
import type { PlateOffer } from '@/view/plate/plate.ts'
import { plateFlags } from '@/view/plate/plateFlags.ts'
import type { PlateFoot } from '@/view/plate/plateFoot.ts'
import { signLegend } from '@/view/plate/signLegend.ts'
import { buildOfferingMap } from './buildOfferingMap.ts'
import { brightSites, buildServes, buildSites } from './buildSites.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import { offeringPicture, programmesOf } from './offeringPicture.ts'
import type { OfferingScene } from './offeringScene.ts'

/** Offers on screen. */
export interface OfferingShown {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly offers: readonly Offer[]
  readonly changes: ReadonlyMap<string, ChangeKind> | undefined
  readonly sentence: string
  /** The offers are those of a scenario: nothing of it has happened. */
  readonly supposed: boolean
}

/** The map of the offers as a picture. */
export function offeringPlates({ scene, choice, offers, changes, sentence, supposed }: OfferingShown, foot: PlateFoot, { t, format }: { readonly t: Texts; readonly format: Format }): readonly PlateOffer[] {
  const { offering, region } = scene
  const { locale } = format
  const [w, o, m] = [plateTextsOf(locale), offeringTextsOf(locale), marksTextsOf(locale)]
  const { choropleth } = buildOfferingMap(scene, offers, choice.shade, format)
  const picture = offeringPicture(scene, choice, choropleth, o, format)
  const sites = buildSites(scene, offers, format, o)
  const links = choice.programme === undefined || offering.places !== 'sites' ? [] : buildServes(scene, offers, o, format)
  const [shade, unit] = [o.page.shades[choice.shade], o.page.shadeUnits[choice.shade]]
  const legend = mapLegend({ choropleth, colours: picture.colours, indicator: { name: { de: shade, en: shade }, unit: { de: unit, en: unit } }, t, w, format })
  const signs = markKeys({ forms: [...new Set(sites.map(({ form }) => form))], approximate: sites.some(({ approximate }) => approximate), clustered: sites.length > 120, serves: links.length > 0 }, { ...m, clustered: w.clustered }, format)
  const counted = sites.some(({ value }) => value !== undefined) || choice.shade === 'pupils'
  // What is known of a sum is drawn; what is kept secret in it is missing there, too.
  const drawn = counted ? offers.map(({ figures }) => figures.pupils) : []
  const plate = {
    title: offering.name[locale],
    details: [shade, programmesOf(scene, choice, o, format), format.period(choice.period, offering.yearMeaning)].join(' · '),
    region: scene.areaName(region.total),
    sentence: supposed ? undefined : sentence,
    legend: { ...legend, groups: [...legend.groups, ...signLegend(signs)] },
    notes: [...(choice.shade === 'distance' || links.length > 0 ? [o.page.crow] : []), ...restNotes(offers, counted, w.atLeast)],
    drawing: mapDrawing(picture, { sites, links, siteEmphasis: { ...NO_EMPHASIS, selected: choice.place === undefined ? [] : [choice.place], lit: brightSites(offers, undefined, changes, choice.programme) }, linkEmphasis: NO_EMPHASIS, format }),
    flags: [...(supposed ? [w.supposed] : []), ...plateFlags(drawn, offering.demo, w)],
    ...foot,
  }
  const programme = choice.programme === undefined ? [] : [choice.programme]
  return [{ id: 'map', name: w.map, file: ['schulwege', region.id, offering.id, ...programme, choice.period].join('-'), plate }]
}

/** Sums with missing parts are lower bounds. */
function restNotes(offers: readonly Offer[], counted: boolean, atLeast: string): readonly string[] {
  return counted && sumOf(offers.map(({ figures }) => amountOf(figures.pupils))).missing > 0 ? [atLeast] : []
}
