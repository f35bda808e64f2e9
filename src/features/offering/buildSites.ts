import type { Attendance } from '@/contract/offer.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { type Amount, amountOf, sumOf } from '@/model/offering/amount.ts'
import { amountWords } from '@/model/offering/amountText.ts'
import type { ChangeKind } from '@/model/offering/changes.ts'
import { groupedBy } from '@/model/offering/groupedBy.ts'
import { nearestOffer } from '@/model/offering/nearest.ts'
import type { Offer } from '@/model/offering/offering.ts'
import type { OfferingTexts } from '@/model/text/offering/offeringTextsOf.ts'
import type { MapLink, SiteForm, SitePoint } from '@/view/map/marks/mapMarks.ts'
import type { OfferingScene } from './offeringScene.ts'

/** The sites that have one of these offers, as points: shape by form, size by pupils where they are counted. */
export function buildSites(scene: OfferingScene, offers: readonly Offer[], format: Format, o: OfferingTexts): readonly SitePoint[] {
  const { offering, siteById } = scene
  const attendance = new Map(offering.forms.map((form) => [form.id, form.attendance]))
  const sized = scene.counted.includes('pupils')
  return [...groupedBy(offers, ({ place }) => place)].flatMap(([place, here]): SitePoint[] => {
    const site = siteById.get(place)
    if (site === undefined) return []
    const pupils = sumOf(here.map(({ figures }) => amountOf(figures.pupils)))
    const taught = new Set(here.map(({ form }) => attendance.get(form) ?? 'other'))
    return [{ id: place, at: site.point, name: nameOf(site.name, taught, pupils, here.length, format, o), form: formOf(taught), value: sized ? pupils.known : undefined, approximate: site.approximate }]
  })
}

/** The shape that says how it is taught. */
export function formOf(taught: ReadonlySet<Attendance>): SiteForm {
  if (taught.has('full-time') && taught.has('part-time')) return 'both'
  return taught.has('full-time') ? 'full-time' : taught.has('part-time') ? 'part-time' : 'other'
}

function nameOf(name: string, taught: ReadonlySet<Attendance>, pupils: Amount, offers: number, format: Format, o: OfferingTexts): string {
  const forms = [...taught].map((one) => o.attendance[one]).join(' + ')
  return [name, forms, o.page.offers(offers, format.number(offers, 0)), amountWords(pupils, 'pupils', format)].filter((part) => part !== '').join(', ')
}

/** Lines from the sites of a programme to the areas they serve: each area goes to its nearest. */
export function buildServes(scene: OfferingScene, offers: readonly Offer[], o: OfferingTexts, format: Format): readonly MapLink[] {
  const points = new Map(scene.boundaries.features.map(({ id, properties }) => [id, properties.label]))
  return scene.areas.flatMap(({ id, name }): MapLink[] => {
    const nearest = nearestOffer(id, offers, scene.distance)
    const [from, to] = [nearest && scene.siteById.get(nearest.offer.place), points.get(id)]
    if (nearest?.kilometres === undefined || from === undefined || to === undefined) return []
    return [{ id: `serves-${id}`, kind: 'serves', from: from.point, to, width: 1, name: o.page.serves(name, from.name, format.number(nearest.kilometres, 0)) }]
  })
}

/** Sites that stand out: those of a programme pointed at in the matrix, else those where something has changed; all alike when neither is asked for. */
export function brightSites(offers: readonly Offer[], programme: string | undefined, changes: ReadonlyMap<string, ChangeKind> | undefined, chosen: string | undefined): readonly string[] | undefined {
  if (programme !== undefined) return offers.filter((offer) => offer.programme === programme).map(({ place }) => place)
  if (changes === undefined) return undefined
  return [...changes.keys()].flatMap((key) => {
    const [place = '', changed] = key.split(' ')
    return chosen === undefined || changed === chosen ? [place] : []
  })
}
