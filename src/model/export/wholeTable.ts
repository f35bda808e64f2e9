import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { isPresent } from '../cube/cell.ts'
import type { Cube } from '../cube/cube.ts'
import type { Format } from '../format/formatOf.ts'
import { printedValue } from '../format/printedValue.ts'
import { cellsOfCube } from './cellsOfCube.ts'
import type { ExportTable, ExportValue } from './exportTable.ts'

/** All of an indicator in a region, as far as a table of it needs it. */
export interface WholeInput {
  readonly indicator: Indicator
  readonly cube: Cube
  readonly region: Region
  readonly format: Format
}

const WORDS = {
  de: { key: 'Schlüssel', area: 'Gebiet', level: 'Ebene', period: 'Zeitraum', value: 'Wert', unit: 'Einheit', numerator: 'Zähler', denominator: 'Nenner', notes: 'Hinweise' },
  en: { key: 'Key', area: 'Area', level: 'Level', period: 'Period', value: 'Value', unit: 'Unit', numerator: 'Numerator', denominator: 'Denominator', notes: 'Notes' },
} as const

/**
 * Every figure of an indicator in a region as one row: all areas of all levels, all periods, all categories, a column for each breakdown.
 * Values are printed values as numbers; where there is none stands the sign of its absence. The lines under the table are the caller's.
 */
export function wholeTable({ indicator, cube, region, format }: WholeInput, footer: readonly string[]): ExportTable {
  const { locale } = format
  const words = WORDS[locale]
  const areas = new Map(region.areas.map((area) => [area.id, area]))
  const levels = new Map(region.levels.flatMap((level) => level.areas.map((id) => [id, level.one[locale]])))
  const categories = new Map(indicator.breakdowns.map(({ id, categories: known }) => [id, new Map(known.map((category) => [category.id, category.name[locale]]))]))
  const rows = cellsOfCube(cube).map(({ area, period, by, cell }): ExportValue[] => [
    area,
    areas.get(area)?.name ?? area,
    levels.get(area),
    format.period(period, indicator.yearMeaning),
    ...cube.breakdowns.map(({ id }) => categories.get(id)?.get(by[id] ?? '') ?? by[id]),
    isPresent(cell) && indicator.kind !== 'categorical' ? printedValue(cell, indicator) : format.cell(cell, indicator),
    indicator.unit[locale],
    cell.numerator,
    cell.denominator,
    [...(cell.absence === undefined ? [] : [format.absence(cell.absence)]), ...cell.flags.map((flag) => format.flag(flag))].join(', '),
  ])
  const breakdowns = cube.breakdowns.map(({ id }) => indicator.breakdowns.find((breakdown) => breakdown.id === id)?.name[locale] ?? id)
  const head = [words.key, words.area, words.level, words.period, ...breakdowns, words.value, words.unit, words.numerator, words.denominator, words.notes]
  return { head, rows, footer }
}
