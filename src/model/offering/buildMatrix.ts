import type { Area } from '@/contract/schema/region.ts'
import type { Programme } from '@/contract/schema/offering.ts'
import type { Format } from '../format/formatOf.ts'
import { groupedBy } from './groupedBy.ts'
import type { GroupRow, MatrixRow, OfferMatrix } from './matrix.ts'
import { cellOf, withFlag } from './matrixCell.ts'
import { matrixColumns } from './matrixColumns.ts'
import type { Offer, Offering, Site } from './offering.ts'

export interface MatrixInput {
  readonly offering: Offering
  readonly period: string
  readonly columnsBy: OfferMatrix['columnsBy']
  /** Empty where the places are areas. */
  readonly sites: readonly Site[]
  /** Areas of the offering's level. */
  readonly areas: readonly Pick<Area, 'id' | 'name' | 'short'>[]
  readonly format: Pick<Format, 'locale' | 'compare'>
  /** Programmes that get a row; all where it is missing. */
  readonly programmes?: readonly Programme[] | undefined
  /** Offers of the period; the offering's own where it is missing (a scenario has others). */
  readonly offers?: readonly Offer[] | undefined
}

/**
 * Programmes × sites (or areas): rows by field and Schulform in the offering's order, inside them by name; sums for rows, columns and groups.
 * A group that holds everything is left out. Sums keep what is missing (`Amount`).
 */
export function buildMatrix(input: MatrixInput): OfferMatrix {
  const { offering, period, columnsBy, sites, areas, format } = input
  const programmes = input.programmes ?? offering.programmes
  const { columns, groups, columnOf } = matrixColumns({ columnsBy, placeIds: offering.placeIds, sites, areas, compare: format.compare })
  const shown = new Set(programmes.map(({ id }) => id))
  const offers = (input.offers ?? offering.offersOf(period)).filter(({ programme }) => shown.has(programme))
  const areaOf = areaOfPlace(sites)

  const spread = (some: readonly Offer[]) => {
    const byColumn: Offer[][] = columns.map(() => [])
    for (const offer of some) byColumn[columnOf.get(offer.place) ?? -1]?.push(offer)
    return { cells: byColumn.map((here) => cellOf(here, offering.forms)), total: cellOf(some, offering.forms) }
  }
  const byProgramme = groupedBy(offers, ({ programme }) => programme)
  const offersIn = (some: readonly Programme[]): Offer[] => some.flatMap(({ id }) => byProgramme.get(id) ?? [])

  const rows = nest(programmes, offering, format).map((entry): MatrixRow => {
    const spreadOut = spread(offersIn(entry.programmes))
    if (entry.group !== undefined) return { type: 'group', id: entry.id, within: entry.within, programmes: entry.programmes.length, ...entry.group, ...spreadOut }
    const cells = spreadOut.cells.map((cell) => withFlag(cell, offering, areaOf))
    return { type: 'programme', id: entry.id, within: entry.within, programme: entry.programme, cells, total: spreadOut.total }
  })
  const { cells: totals, total } = spread(offersIn(programmes))
  return { period, columnsBy, columns, groups, rows, totals, total }
}

/** The area of a place: that of its site, or the place itself where places are areas. */
export function areaOfPlace(sites: readonly Site[]): (place: string) => string {
  const area = new Map(sites.map((site) => [site.id, site.area]))
  return (place) => area.get(place) ?? place
}

interface GroupEntry {
  readonly id: string
  readonly within: readonly string[]
  readonly programmes: readonly Programme[]
  readonly group: Pick<GroupRow, 'of' | 'name'>
}
interface ProgrammeEntry extends Omit<GroupEntry, 'group'> {
  readonly programme: Programme
  readonly group: undefined
}

/** Rows without figures: fields, in them kinds, in them programmes. */
function nest(programmes: readonly Programme[], offering: Offering, format: MatrixInput['format']): (GroupEntry | ProgrammeEntry)[] {
  const { locale, compare } = format
  const levels = [
    { of: 'field' as const, known: offering.fields, idOf: (one: Programme) => one.field ?? '' },
    { of: 'kind' as const, known: offering.kinds, idOf: (one: Programme) => one.kind },
  ].filter(({ idOf }) => new Set(programmes.map(idOf)).size > 1)

  const below = (some: readonly Programme[], depth: number, within: readonly string[]): (GroupEntry | ProgrammeEntry)[] => {
    const level = levels[depth]
    if (level === undefined) {
      return [...some].sort((a, b) => compare(a.name[locale], b.name[locale])).map((programme) => ({ id: `programme ${programme.id}`, within, programmes: [programme], programme, group: undefined }))
    }
    const { of, known, idOf } = level
    return [...known.map(({ id, name }) => ({ id, name: name[locale] })), { id: '', name: '' }].flatMap(({ id, name }) => {
      const inside = some.filter((one) => idOf(one) === id)
      if (inside.length === 0) return []
      const row = [...within.slice(-1), `${of}:${id}`].join(' ')
      return [{ id: row, within, programmes: inside, group: { of, name } }, ...below(inside, depth + 1, [...within, row])]
    })
  }
  return below(programmes, 0, [])
}
