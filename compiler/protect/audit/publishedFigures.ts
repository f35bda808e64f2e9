import { address } from '@/contract/address.ts'
import { decodeStatus } from '@/contract/absence.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import { type Operand, planIndicator } from '../../derive/plan.ts'
import type { Sources, Table } from '../../read/sources.ts'

/** What the sources define, without a single figure: all that the audit is told beside the files. */
export type Definitions = Omit<Sources, 'tables' | 'offerings' | 'sites' | 'boundaries' | 'release' | 'topics'> & { readonly tables: readonly Omit<Table, 'rows'>[] }

/** The definitions among the sources; the figures stay behind. */
export const definitionsOf = ({ areas, reforms, indicators, regions, tables }: Sources): Definitions => ({
  areas,
  reforms,
  indicators,
  regions,
  tables: tables.map(({ id, file, paper, dimensions, measures }) => ({ id, file, paper, dimensions, measures })),
})

/** One published figure: the cells of its table that it is the sum of, and what the file says of it. */
export interface Figure {
  readonly area: string
  readonly period: string
  readonly column: string
  readonly terms: Operand['terms']
  /** The number; `closed` where it is kept secret; `silent` for any other reason. */
  readonly says: number | 'closed' | 'silent'
  /** Nothing is there to be counted: it adds nothing to a sum. */
  readonly nothing: boolean
}

/** Every figure that the compiled cubes publish of a table, in whatever indicator and region it stands. */
export function publishedFigures(table: string, files: ReadonlyMap<string, string>, { indicators, regions, tables }: Definitions): Figure[] {
  const byId = new Map(tables.map((one) => [one.id, { ...one, rows: [] }]))
  const counted = byId.get(table)
  if (counted === undefined) return []
  return indicators.flatMap((indicator) => {
    const entry = planIndicator(indicator, byId).entries.find((one) => one.table.id === table)
    if (entry === undefined) return []
    return regions.flatMap(({ id }) => {
      const written = files.get(address.cube(id, indicator.id))
      if (written === undefined) return []
      return figuresOf(JSON.parse(written) as CubeFile, entry.combos, counted.measures)
    })
  })
}

type Combo = ReturnType<typeof planIndicator>['entries'][number]['combos'][number]

function figuresOf(cube: CubeFile, combos: readonly Combo[], columns: readonly string[]): Figure[] {
  const [measures = [], areas = [], periods = []] = ['measure', 'area', 'period'].map((id) => cube.dimension[id]?.category.index)
  const cells = combos.length * areas.length * periods.length
  return combos.flatMap((combo, c) =>
    areas.flatMap((area, a) =>
      periods.flatMap((period, p): Figure[] => {
        const at = (c * areas.length + a) * periods.length + p
        const { absence } = decodeStatus(cube.status[at] ?? '')
        const figure = (operand: Operand | undefined, measure: string): Figure[] => {
          if (operand === undefined) return []
          const place = measures.indexOf(measure)
          const number = place < 0 ? undefined : (cube.value[place * cells + at] ?? undefined)
          return [{ area, period, column: columns[operand.column] ?? '', terms: operand.terms, says: number ?? (absence === 'suppressed' ? 'closed' : 'silent'), nothing: absence === 'not-existing' }]
        }
        // A count without a column of its own is written as the value.
        const counts = combo.value === undefined && combo.denominator === undefined ? figure(combo.numerator, 'value') : figure(combo.numerator, 'numerator')
        return [...figure(combo.value, 'value'), ...counts, ...figure(combo.denominator, 'denominator').filter(({ says }) => says !== 'closed')]
      }),
    ),
  )
}
