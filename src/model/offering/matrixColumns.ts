import type { Area } from '@/contract/schema/region.ts'
import { groupedBy } from './groupedBy.ts'
import type { ColumnGroup, MatrixColumn, OfferMatrix } from './matrix.ts'
import type { Site } from './offering.ts'

export interface ColumnInput {
  readonly columnsBy: OfferMatrix['columnsBy']
  /** Places of the offering; what is a site stands in `sites`, what is an area in `areas`. */
  readonly placeIds: readonly string[]
  readonly sites: readonly Site[]
  /** Areas of the level, in any order. */
  readonly areas: readonly Pick<Area, 'id' | 'name' | 'short'>[]
  readonly compare: (a: string, b: string) => number
}

/** Columns, the heads above them, and the column of each place. */
export interface Columns {
  readonly columns: readonly MatrixColumn[]
  readonly groups: readonly ColumnGroup[]
  readonly columnOf: ReadonlyMap<string, number>
}

/** Areas by name, inside them sites by name. Places that nobody described stand last, under their id. */
export function matrixColumns({ columnsBy, placeIds, sites, areas, compare }: ColumnInput): Columns {
  const site = new Map(sites.map((one) => [one.id, one]))
  const area = new Map(areas.map((one) => [one.id, one]))
  const areaOf = (place: string): string => site.get(place)?.area ?? place
  const byName = (a: MatrixColumn, b: MatrixColumn): number => Number(!area.has(a.area)) - Number(!area.has(b.area)) || compare(short(a.area), short(b.area)) || compare(a.short, b.short)
  const short = (id: string): string => area.get(id)?.short ?? id
  const name = (id: string): string => area.get(id)?.name ?? id

  const areaColumn = (id: string): MatrixColumn => ({ id, name: name(id), short: short(id), area: id })
  const siteColumn = (id: string): MatrixColumn => ({ id, name: site.get(id)?.name ?? name(id), short: site.get(id)?.short ?? short(id), area: areaOf(id) })
  const columns = (columnsBy === 'areas' ? [...new Set(placeIds.map(areaOf))].map(areaColumn) : placeIds.map(siteColumn)).sort(byName)
  const at = new Map(columns.map(({ id }, index) => [id, index]))
  return {
    columns,
    groups: columnsBy === 'areas' || sites.length === 0 ? [] : groupsOf(columns, short),
    columnOf: new Map(placeIds.flatMap((place) => {
      const index = at.get(columnsBy === 'areas' ? areaOf(place) : place)
      return index === undefined ? [] : [[place, index] as const]
    })),
  }
}

function groupsOf(columns: readonly MatrixColumn[], short: (area: string) => string): ColumnGroup[] {
  return [...groupedBy(columns, ({ area }) => area)].map(([id, within]) => ({ id, name: short(id), columns: within.length }))
}
