import type { Area } from '@/contract/schema/region.ts'
import { isPresent } from '@/model/cube/cell.ts'
import type { Figures } from '@/model/figures/figures.ts'
import type { Format } from '@/model/format/formatOf.ts'

/** What the table is sorted by: names, or the figures of a period. */
export interface TableOrder {
  readonly column: 'area' | { readonly period: string }
  readonly descending: boolean
}

/** Areas in the order asked for. Areas without a value stand at the end in both directions; equal ones stand by name. */
export function sortRows({ areas, cube, by }: Pick<Figures, 'areas' | 'cube' | 'by'>, order: TableOrder, format: Format): Area[] {
  const turn = order.descending ? -1 : 1
  const byName = (a: Area, b: Area): number => format.compare(a.short, b.short)
  const { column } = order
  if (column === 'area') return areas.toSorted((a, b) => turn * byName(a, b))
  const valued = areas.map((area) => ({ area, cell: cube.cell(area.id, column.period, by) }))
  return valued
    .toSorted((a, b) => {
      if (!isPresent(a.cell) || !isPresent(b.cell)) return Number(isPresent(b.cell)) - Number(isPresent(a.cell)) || byName(a.area, b.area)
      return turn * (a.cell.value - b.cell.value) || byName(a.area, b.area)
    })
    .map(({ area }) => area)
}

/** The order after a click on a column's head: the same column turns round; names begin with A, figures with the highest. */
export function nextOrder(order: TableOrder, column: TableOrder['column']): TableOrder {
  return sameColumn(order.column, column) ? { column, descending: !order.descending } : { column, descending: column !== 'area' }
}

export const sameColumn = (a: TableOrder['column'], b: TableOrder['column']): boolean =>
  a === b || (a !== 'area' && b !== 'area' && a.period === b.period)
