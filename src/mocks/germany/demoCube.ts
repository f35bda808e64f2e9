import { encodeStatus } from '@/contract/absence.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { DEMO, DEMO_PERIODS } from './demoRegion.ts'

/** Counts below this are kept secret, as an office would. */
const SECRET_BELOW = 3

/** mulberry32 (T. Ettinger, public domain): a small generator, the same numbers for the same seed. Values in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const seedOf = (id: string) => [...id].reduce((sum, sign) => Math.imul(sum, 31) + sign.charCodeAt(0), 7)

interface Figure {
  readonly cases: number
  readonly of: number
}

/** One area's cases and totals by period: a level of its own, a drift, and some noise. */
function seriesOf(area: string): Figure[] {
  const random = seeded(seedOf(area))
  const of = Math.round(20 + random() * 400)
  const drift = (random() - 0.5) * 0.004
  let share = 0.02 + random() * 0.16
  return DEMO_PERIODS.map(() => {
    share = Math.min(0.4, Math.max(0.005, share + drift + (random() - 0.5) * 0.02))
    return { cases: Math.round(share * of), of }
  })
}

/** The whole, period by period: a share is summed cases by summed totals. */
function totalOf(series: readonly (readonly Figure[])[]): Figure[] {
  return DEMO_PERIODS.map((_, at) => ({
    cases: series.reduce((sum, part) => sum + (part[at]?.cases ?? 0), 0),
    of: series.reduce((sum, part) => sum + (part[at]?.of ?? 0), 0),
  }))
}

/** A JSON-stat cube of invented shares for these areas and their total × twenty years, every figure flagged `demo`, small ones suppressed. */
export function demoCube(parts: readonly string[]): CubeFile {
  const series = parts.map(seriesOf)
  const areas = [DEMO.total, ...parts]
  const figures = [...totalOf(series), ...series.flat()]
  const status: Record<string, string> = {}
  const column = (read: (cases: number, of: number) => number) => figures.map(({ cases, of }) => (cases < SECRET_BELOW ? null : read(cases, of)))
  figures.forEach(({ cases }, at) => {
    status[String(at)] = encodeStatus({ absence: cases < SECRET_BELOW ? 'suppressed' : undefined, flags: ['demo'] })
  })
  const measures = ['value', 'numerator', 'denominator']
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Demodaten (Anteil)',
    source: 'Demodaten, erfunden',
    updated: '2026-11-23',
    id: ['measure', 'area', 'period'],
    size: [measures.length, areas.length, DEMO_PERIODS.length],
    role: { geo: ['area'], time: ['period'], metric: ['measure'] },
    dimension: {
      measure: { label: 'Größe', category: { index: measures } },
      area: { label: 'Gebiet', category: { index: [...areas] } },
      period: { label: 'Zeitraum', category: { index: [...DEMO_PERIODS] } },
    },
    value: [...column((cases, of) => Math.round((cases / of) * 1_000_000) / 10_000), ...column((cases) => cases), ...column((_, of) => of)],
    status,
    extension: { contract: CONTRACT_VERSION, region: DEMO.region, indicator: DEMO.indicator, breaks: [] },
  }
}
