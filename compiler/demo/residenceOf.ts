import { geoDistance } from 'd3-geo'
import { OTHER_RESIDENCE } from '@/contract/schema/offering.ts'
import type { DemoModel } from '../schema/demoModelFile.ts'
import type { OfferPlan } from './offerPlans.ts'
import type { Random } from './random.ts'

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH = 6371.0088

/** How strongly each area sends pupils to a site: its young people × e^(−distance / reach), weakened where the area has the programme itself. */
export function pullsOf(plan: OfferPlan, model: DemoModel, youth: (area: string) => number, offering: ReadonlySet<string>): { area: string; pull: number }[] {
  const { reach, ownOffer, points } = model.residence
  const km = plan.rare ? reach.rare : reach.common
  return Object.entries(points)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([area, [lat, lon]]) => {
      const distance = EARTH * geoDistance([lon, lat], [plan.site.lon, plan.site.lat])
      const kept = area !== plan.site.area && offering.has(area) ? ownOffer : 1
      return { area, pull: youth(area) * Math.exp(-distance / km) * kept }
    })
}

/** Draws an area of residence for each pupil by the pulls, or `other` for those from beyond the region. */
export function drawResidence(pupils: number, pulls: readonly { area: string; pull: number }[], elsewhere: number, random: Random): Map<string, number> {
  const all = pulls.reduce((total, { pull }) => total + pull, 0)
  const counts = new Map<string, number>()
  for (let pupil = 0; pupil < pupils; pupil += 1) {
    const area = random.even() < elsewhere ? OTHER_RESIDENCE : areaAt(random.even() * all, pulls)
    counts.set(area, (counts.get(area) ?? 0) + 1)
  }
  return counts
}

function areaAt(point: number, pulls: readonly { area: string; pull: number }[]): string {
  let left = point
  for (const { area, pull } of pulls) {
    left -= pull
    if (left < 0) return area
  }
  return OTHER_RESIDENCE
}
