import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '../cube/cube.ts'
import { cellsOfCube } from '../export/cellsOfCube.ts'

/** Columns of an indicator's table before and after those of its breakdowns. */
export const PLACE_COLUMNS = ['area', 'period'] as const
export const FIGURE_COLUMNS = ['value', 'numerator', 'denominator', 'absence', 'flags'] as const
export const AREA_COLUMNS = ['area', 'name', 'short', 'kind', 'level', 'parent'] as const

/**
 * An indicator's figures for programs (RFC 4180, UTF-8, decimal point, one figure in each row): values as they are on the wire, not rounded for print.
 * A value that is missing is empty, and `absence` says why in the words of the contract; `flags` are separated by blanks.
 * Ids of breakdowns and categories are letters, digits and hyphens, so no cell can be taken for a formula.
 */
export function figuresCsv(cube: Cube): string {
  const head = [...PLACE_COLUMNS, ...cube.breakdowns.map(({ id }) => id), ...FIGURE_COLUMNS]
  const rows = cellsOfCube(cube).map(({ area, period, by, cell }) => [
    area,
    period,
    ...cube.breakdowns.map(({ id }) => by[id]),
    cell.value,
    cell.numerator,
    cell.denominator,
    cell.absence,
    cell.flags.join(' '),
  ])
  return stringify([head, ...rows], { record_delimiter: 'windows' })
}

/** The areas of a region: what the keys in all other tables mean. An area that stands in several levels is listed with its own. */
export function areasCsv({ areas }: Pick<Region, 'areas'>): string {
  return stringify([[...AREA_COLUMNS], ...areas.map(({ id, name, short, kind, level, parent }) => [id, name, short, kind, level, parent])], { record_delimiter: 'windows', escape_formulas: true })
}
