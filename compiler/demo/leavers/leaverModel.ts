import { allot } from '@/model/allot/allot.ts'
import { WHOLE } from '../../read/flows/flowTable.ts'
import { seededNormal } from '../seededNoise.ts'

/** Leavers of one district with one certificate at the end of one school year: real. */
export interface LeaverCount {
  readonly area: string
  readonly period: string
  readonly certificate: Certificate
  readonly people: number
}

export const CERTIFICATES = ['ohne-hsa', 'hsa', 'msa', 'ahr'] as const
export type Certificate = (typeof CERTIFICATES)[number]

export const DESTINATIONS = ['duale-ausbildung', 'berufsfachschule', 'berufseinstieg', 'fos-bg', 'oberstufe', 'studium-sonstiges', 'unbekannt'] as const

/** Invented shares of the destinations for each certificate, in the order of `DESTINATIONS`. */
const SHARES: Readonly<Record<Certificate, readonly number[]>> = {
  'ohne-hsa': [0.07, 0.05, 0.63, 0, 0, 0.07, 0.18],
  hsa: [0.36, 0.27, 0.19, 0, 0, 0.05, 0.13],
  msa: [0.38, 0.17, 0.02, 0.25, 0.06, 0.04, 0.08],
  ahr: [0.23, 0.03, 0, 0, 0, 0.62, 0.12],
}

/** Standard deviations of the logarithm of a share between districts, and from year to year. */
const BETWEEN_DISTRICTS = 0.18
const BETWEEN_YEARS = 0.05

/** The lines of `flows.csv`, head line first: for every count its total and one row per destination that somebody reaches. */
export function leaverFlows(counts: readonly LeaverCount[]): string[] {
  const rows = counts.flatMap(({ area, period, certificate, people }) => {
    const weights = SHARES[certificate].map((share, at) => {
      const to = DESTINATIONS[at] ?? ''
      return share * Math.exp(seededNormal(`district ${area} ${to}`, BETWEEN_DISTRICTS) + seededNormal(`year ${area} ${period} ${certificate} ${to}`, BETWEEN_YEARS))
    })
    const reached = allot(people, weights).map((number, at) => [DESTINATIONS[at] ?? '', number] as const)
    return [[WHOLE, people] as const, ...reached.filter(([, number]) => number > 0)].map(([to, number]) => `${area};${period};${certificate};${to};${number};`)
  })
  return ['area;period;from;to;people;flags', ...rows]
}
