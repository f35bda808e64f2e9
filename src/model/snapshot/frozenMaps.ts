import type { FrozenFigures } from '@/contract/schema/snapshot.ts'
import { buildChoropleth, type Choropleth } from '../choropleth/choropleth.ts'
import type { Classification } from '../classify/classify.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import type { Format } from '../format/formatOf.ts'
import { roundTo } from '../format/rounding.ts'
import type { Comparison } from './compareFigures.ts'

/** Two maps with one legend. */
export interface FrozenMaps {
  readonly before: Choropleth
  readonly now: Choropleth
}

/**
 * Maps of then and now with the classes of then, so that a colour means the same on both. Where a value of today lies beyond them, the outer class reaches
 * out to it. Undefined where the view had no map.
 *
 * @param areas areas of the level today; one that was not there then had no value, and the other way round
 */
export function frozenMaps({ map, columns }: FrozenFigures, { cells }: Comparison, areas: readonly string[], format: Format): FrozenMaps | undefined {
  const [column] = columns
  if (map === undefined || column === undefined) return undefined
  const onMap = new Set(areas)
  const known = cells.filter(({ row }) => onMap.has(row.key))
  const side = (when: 'before' | 'now') => new Map(known.flatMap((cell): [string, Cell][] => (cell[when] === undefined ? [] : [[cell.row.key, cell[when]]])))
  const [before, now] = [side('before'), side('now')]
  if (column.kind === 'categorical') {
    const build = (values: ReadonlyMap<string, Cell>) => buildChoropleth({ areas, cells: values, locale: format.locale, categories: column.categories ?? [] })
    return { before: build(before), now: build(now) }
  }
  const classification = classesOf(map, [...before.values(), ...now.values()], column.decimals)
  const build = (values: ReadonlyMap<string, Cell>) => buildChoropleth({ areas, cells: values, locale: format.locale, classification, formatBound: (bound) => format.number(bound, column.decimals) })
  return { before: build(before), now: build(now) }
}

function classesOf({ bounds, centre }: NonNullable<FrozenFigures['map']>, cells: readonly Cell[], decimals: number): Classification {
  const values = cells.filter(isPresent).map(({ value }) => roundTo(value, decimals))
  const stretched = bounds.map((bound, at) => (at === 0 ? Math.min(bound, ...values) : at === bounds.length - 1 ? Math.max(bound, ...values) : bound))
  return { method: centre === undefined ? 'quantile' : 'diverging', bounds: stretched, decimals, ...(centre === undefined ? {} : { centre }) }
}
