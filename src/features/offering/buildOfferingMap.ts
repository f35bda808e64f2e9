import type { Cell } from '@/model/cube/cell.ts'
import { absent } from '@/model/cube/cell.ts'
import { classify } from '@/model/classify/classify.ts'
import { buildChoropleth, type Choropleth } from '@/model/choropleth/choropleth.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { type Amount, amountOf, sumOf } from '@/model/offering/amount.ts'
import { nearestOffer } from '@/model/offering/nearest.ts'
import type { Offer } from '@/model/offering/offering.ts'
import type { Shade } from './offeringChoice.ts'
import type { OfferingScene } from './offeringScene.ts'

/** Figures of the areas and their classes, by what the reader colours them by. */
export interface OfferingMap {
  readonly cells: ReadonlyMap<string, Cell>
  readonly choropleth: Choropleth
}

/**
 * Colours the areas: pupils of the offers in them, the number of offers, or kilometres (great circle) from the area's point to the nearest of them.
 * An area without an offer has zero pupils and zero offers, as far as the table knows. A sum with secret parts is coloured by what is known of it; where nothing is, by its reason.
 */
export function buildOfferingMap(scene: OfferingScene, offers: readonly Offer[], shade: Shade, format: Format): OfferingMap {
  const ids = scene.areas.map(({ id }) => id)
  const cells = new Map(ids.map((id) => [id, cellOfArea(id, scene, offers, shade)]))
  const values = [...cells.values()].flatMap(({ value }) => value ?? [])
  const classification = classify(values, { method: 'natural', count: 5, decimals: 0 })
  return { cells, choropleth: buildChoropleth({ areas: ids, cells, classification, formatBound: (bound) => format.number(bound, 0), locale: format.locale }) }
}

function cellOfArea(area: string, { areaOf, distance }: OfferingScene, offers: readonly Offer[], shade: Shade): Cell {
  if (shade === 'distance') {
    const kilometres = nearestOffer(area, offers, distance)?.kilometres
    return kilometres === undefined ? absent('not-applicable') : value(kilometres)
  }
  const here = offers.filter(({ place }) => areaOf(place) === area)
  if (shade === 'offers') return value(here.length)
  return here.length === 0 ? value(0) : cellOfAmount(sumOf(here.map(({ figures }) => amountOf(figures.pupils))))
}

function cellOfAmount({ known, counted, reason, flags }: Amount): Cell {
  return counted === 0 ? absent(reason ?? 'unknown') : { ...value(known), flags }
}

const value = (number: number) => ({ absence: undefined, value: number, numerator: undefined, denominator: undefined, flags: [] }) as const
