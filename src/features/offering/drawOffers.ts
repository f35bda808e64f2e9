import type { Format } from '@/model/format/formatOf.ts'
import { amountOf, sumOf } from '@/model/offering/amount.ts'
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
import type { Plate } from '@/view/plate/plate.ts'
import type { Drawn } from '@/view/plate/plateFlags.ts'
import { signLegend } from '@/view/plate/signLegend.ts'
import { buildOfferingMap } from './buildOfferingMap.ts'
import { brightSites, buildServes, buildSites } from './buildSites.ts'
import type { OfferingChoice } from './offeringChoice.ts'
import { offeringPicture, programmesOf } from './offeringPicture.ts'
import type { OfferingScene } from './offeringScene.ts'

/** Offers and what is chosen of them. */
export interface ChosenOffers {
  readonly scene: OfferingScene
  readonly choice: OfferingChoice
  readonly offers: readonly Offer[]
  readonly changes: ReadonlyMap<string, ChangeKind> | undefined
}

/** The map of offers, drawn at any size, and what has to be said with it. */
interface DrawnOffers extends Pick<Plate, 'details' | 'legend' | 'notes' | 'drawing'> {
  /** What a screen reader says of it. */
  readonly description: string
  /** The figures that are drawn, as far as their flags go. */
  readonly drawn: readonly Drawn[]
}

/** Draws the map of offers for paper: the picture to take along and the slide. */
export function drawOffers({ scene, choice, offers, changes }: ChosenOffers, { t, format }: { readonly t: Texts; readonly format: Format }): DrawnOffers {
  const { offering } = scene
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
  return {
    details: [shade, programmesOf(scene, choice, o, format), format.period(choice.period, offering.yearMeaning)].join(' · '),
    description: picture.description,
    legend: { ...legend, groups: [...legend.groups, ...signLegend(signs)] },
    notes: [...(choice.shade === 'distance' && choice.programme === undefined ? [w.anyOffer] : []), ...(choice.shade === 'distance' || links.length > 0 ? [o.page.crow] : []), ...restNotes(offers, counted, w.atLeast)],
    drawing: mapDrawing(picture, { sites, links, siteEmphasis: { ...NO_EMPHASIS, selected: choice.place === undefined ? [] : [choice.place], lit: brightSites(offers, undefined, changes, choice.programme) }, linkEmphasis: NO_EMPHASIS, format }),
    // What is known of a sum is drawn; what is kept secret in it is missing there, too.
    drawn: counted ? offers.map(({ figures }) => figures.pupils) : [],
  }
}

/** Sums with missing parts are lower bounds. */
function restNotes(offers: readonly Offer[], counted: boolean, atLeast: string): readonly string[] {
  return counted && sumOf(offers.map(({ figures }) => amountOf(figures.pupils))).missing > 0 ? [atLeast] : []
}
