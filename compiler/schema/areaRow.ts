import type { AreaKind } from '@/contract/schema/region.ts'

/**
 * A row of `sources/areas.csv` (`id;name;short;kind;parent;from;until`): every area that any table may name, today's and abolished ones.
 * `from`/`until`: first and last year in which it existed as it is, empty where it reaches beyond the figures.
 */
export interface AreaRow {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly kind: AreaKind
  readonly parent: string | undefined
  readonly from: number | undefined
  readonly until: number | undefined
}

/**
 * A row of `sources/reforms.csv` (`year;from;to;weight_area;weight_population`): figures up to and including `year` of the old area
 * go to today's area by this weight. Weight 1 from every predecessor: a plain merger. Else official weights, and the result is `estimated`.
 */
export interface ReformRow {
  readonly year: number
  readonly from: string
  readonly to: string
  readonly weightArea: number
  readonly weightPopulation: number
}
