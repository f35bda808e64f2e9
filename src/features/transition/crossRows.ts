import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '@/model/area/exonyms.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { crossRow } from '@/model/flow/crossSection.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { BarRow } from '@/view/chart/barsOption.ts'
import type { CrossSection } from './crossSections.ts'

interface CrossRowsInput {
  readonly section: CrossSection
  /** Cubes of the section's indicators, by id. */
  readonly cubes: ReadonlyMap<string, Cube>
  /** Rows are the years of `area`, or `areas` in `period`. */
  readonly over: 'years' | 'areas'
  readonly area: string
  readonly period: string
  readonly areas: readonly Area[]
  /** Categories of the breakdowns that do not make the bars. */
  readonly by: Selection
  readonly format: Format
}

/** The rows of a cross-section: one bar of 100 % for each year or area. */
export function crossRows({ section, cubes, over, area, period, areas, by, format }: CrossRowsInput): readonly BarRow[] {
  const figures = (indicator: string, own: Selection) => {
    const cube = cubes.get(indicator)
    return cube === undefined ? [] : [{ cube, by: { ...own, ...by } }]
  }
  const parts = section.categories.flatMap(({ id, indicator, by: own }) => figures(indicator, own).map((one) => ({ ...one, id })))
  const [whole] = figures(section.whole.indicator, section.whole.by)
  if (whole === undefined) return []
  if (over === 'years') return section.periods.map((id) => ({ id, name: format.periodShort(id, section.indicator.yearMeaning), ...crossRow(parts, whole, area, id) }))
  return areas.map(({ id, short }) => ({ id, name: inLanguage(short, format.locale), ...crossRow(parts, whole, id, period) }))
}
