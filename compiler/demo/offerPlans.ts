import { allot } from '@/model/allot/allot.ts'
import { groupBy } from '../derive/groupBy.ts'
import type { SiteRow } from '../read/offers/offering.ts'
import type { OfferingDefinition } from '../schema/offeringFile.ts'
import type { DemoModel } from '../schema/demoModelFile.ts'

/** One offer before its years are played through. */
export interface OfferPlan {
  readonly site: SiteRow
  readonly programme: string
  readonly form: string
  /** Years a pupil stays. */
  readonly years: number
  /** Yearly change of its beginners, as a rate. */
  readonly trend: number
  /** At no more than two sites of the region. */
  readonly rare: boolean
  /** Pupils in the anchor's year; undefined for an offer that opens later. */
  readonly anchored: number | undefined
  readonly from: number | undefined
  readonly beginners: number | undefined
  readonly until: number | undefined
}

/** Official pupils by area and kind in the anchor's year. */
export type Anchors = (area: string, kind: string) => number

const idOf = (site: string, programme: string, form: string) => `${site}|${programme}|${form}`

/**
 * All offers that the model speaks of, those of the anchor's year with their pupils: the official total of an area and kind is shared out among its
 * offers there by `beginners × years / sites` (a course at one site serves the region, one at eight its own town), so that it is met exactly.
 */
export function offerPlans(model: DemoModel, definition: OfferingDefinition, sites: readonly SiteRow[], anchors: Anchors): OfferPlan[] {
  const bySite = new Map(sites.map((site) => [site.id, site]))
  const events = new Map(model.events.map((event) => [idOf(event.site, event.programme, event.form), event]))
  const courses = definition.programmes.flatMap((programme) => {
    const course = model.programmes[programme.id]
    return course === undefined ? [] : [{ programme, course }]
  })
  const plans = courses.flatMap(({ programme, course }) => {
    const opened = model.events.filter((event) => event.programme === programme.id && event.from !== undefined)
    const places = [...Object.entries(course.at).flatMap(([form, at]) => at.map((site) => ({ form, site }))), ...opened.map(({ form, site }) => ({ form, site }))]
    const each = [...new Map(places.map((place) => [idOf(place.site, programme.id, place.form), place])).values()]
    return each.flatMap(({ form, site: id }) => {
      const [site, event] = [bySite.get(id), events.get(idOf(id, programme.id, form))]
      if (site === undefined) return []
      const trend = (model.trends.fields[programme.field ?? ''] ?? 0) + (model.trends.kreise[site.area] ?? 0)
      const weight = event?.from === undefined ? (course.beginners * course.years * course.scale) / each.length : 0
      return [{ site, programme: programme.id, kind: programme.kind, form, years: course.years, trend, rare: new Set(each.map((place) => place.site)).size <= 2, weight, from: event?.from, beginners: event?.beginners, until: event?.until }]
    })
  })
  const shares = new Map(
    [...groupBy(plans.filter(({ weight }) => weight > 0), ({ site, kind }) => `${site.area}|${kind}`)].flatMap(([, group]) => {
      const [first] = group
      const people = first === undefined ? 0 : anchors(first.site.area, first.kind)
      return allot(people, group.map(({ weight }) => weight)).map((pupils, at) => [group[at], pupils] as const)
    }),
  )
  return plans.map((plan) => {
    const { site, programme, form, years, trend, rare, from, beginners, until } = plan
    return { site, programme, form, years, trend, rare, anchored: shares.get(plan), from, beginners, until }
  })
}
