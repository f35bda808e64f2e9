import { distancesBetween } from '@/model/offering/distance.ts'
import type { Offering, Residence } from '@/model/offering/offering.ts'
import { applyScenario } from '@/model/offering/scenario/applyScenario.ts'
import { summarise } from '@/model/offering/scenario/waysOf.ts'
import { areaOfPlace } from '@/model/offering/buildMatrix.ts'
import { matrixWorld } from './pages/matrixWorld.ts'
import { compareRow, type Row } from './support/row.ts'

const [WARM, ROUNDS] = [20, 200]

/**
 * A scenario (three offers closed, one merged, one opened) over some 5,000 offers with the residence of their pupils, played through to the summary, against one bare
 * pass over the same figures: every offer and every part of it read and added up once.
 */
export async function bench(): Promise<readonly Row[]> {
  const { offering, sites, areas } = matrixWorld(190, 60)
  const period = '2023'
  const offers = offering.offersOf(period)
  const residence = homes(offering, period, areas.map(({ id }) => id))
  const points = new Map(areas.map(({ id }, at) => [id, [9.5 + at / 10, 52.2] as const]))
  const [a, b, c, d] = [0, 1000, 2000, 3000].map((at) => offers[at])
  if (!a || !b || !c || !d) throw new Error('The world of the bench is too small.')
  const actions = [
    ...[a, b, c].map(({ place, programme, form }) => ({ kind: 'close' as const, place, programme, form })),
    { kind: 'merge' as const, place: d.place, programme: d.programme, form: d.form, into: a.place },
    { kind: 'open' as const, place: 's59', programme: a.programme, form: 'tz' },
  ]
  const areaOf = areaOfPlace(sites)
  // Distances are reckoned once for a region and stay.
  const distance = distancesBetween(points, sites)
  const ours = () => summarise(applyScenario({ offering, period, residence, actions, distance, areaOf }).moves).moved.known
  const bare = () => pass(offering, residence, period)
  const times = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = { bare: timed(bare), ours: timed(ours) }
    if (round < WARM) continue
    times.ours.push(next.ours)
    times.bare.push(next.bare)
  }
  return [compareRow(`scenario over ${offers.length} offers : bare pass`, times.ours, times.bare, 10)]
}

/** Every offer's pupils in three areas, as a map that is asked by key: what a decoded file costs, without its decoding. */
function homes(offering: Offering, period: string, areas: readonly string[]): Residence {
  const parts = new Map(
    offering.offersOf(period).map(({ place, programme, form, figures }, at) => [
      `${place} ${programme} ${form}`,
      [0, 1, 2].map((step) => ({ area: areas[(at + step) % areas.length] ?? '', pupils: figures.pupils })),
    ]),
  )
  return { areas, of: (place, programme, form) => parts.get(`${place} ${programme} ${form}`) ?? [] }
}

function pass(offering: Offering, residence: Residence, period: string): number {
  let sum = 0
  for (const { place, programme, form, figures } of offering.offersOf(period)) {
    sum += figures.pupils.value ?? 0
    for (const { pupils } of residence.of(place, programme, form, period)) sum += pupils.value ?? 0
  }
  return sum
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
