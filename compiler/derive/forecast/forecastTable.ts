import type { ForecastPaper } from '@/contract/schema/paper.ts'
import type { ForecastSource } from '../../read/forecasts/forecast.ts'
import type { Sources, Table, TableRow } from '../../read/sources.ts'
import type { SourceValue } from '../../schema/tableFile.ts'
import { type AreaTree, areaTree } from '../areaTree.ts'
import { type Figure, flagBits, flagsOf } from '../figure.ts'
import { backTest } from './backTest.ts'
import { forecastTableHead, VARIANTS, type Variant } from './forecastTableHead.ts'
import type { Outlook } from './outlook.ts'
import { passagesOf } from './passages.ts'
import { type Passage, project } from './project.ts'
import { toldChecks } from './toldChecks.ts'

/** A forecast as a table that indicators name, and what is to be told of it. */
export interface Forecast {
  readonly table: Table
  readonly paper: ForecastPaper
}

const KREIS = /^\d{5}$/
const FORECAST = flagBits(['forecast'])
const MARKER = { suppressed: '/', unknown: '.', 'not-applicable': 'x', 'not-existing': '-', pending: '…' } as const

/** Makes every forecast of the sources: counted years as they are, then the years ahead, each Kreis for itself. Sums over Kreise are made where all sums are. */
export function forecastTables(sources: Pick<Sources, 'tables' | 'indicators' | 'forecasts' | 'areas' | 'reforms' | 'regions'>): Forecast[] {
  const tree = areaTree(sources.areas, sources.reforms, sources.regions)
  const passages = passagesOf(sources, tree)
  return (sources.forecasts ?? []).flatMap((source) => {
    const series = source.definition.series.flatMap((one) => {
      const passage = passages.get(`${source.id}/${one.id}`)
      return passage === undefined ? [] : [{ ...one, passage }]
    })
    const last = Math.max(...series.flatMap(({ passage }) => passage.years))
    return Number.isFinite(last) ? [forecastOf(source, series, last, kreiseOf(sources, source, tree, last))] : []
  })
}

type Series = ForecastSource['definition']['series'][number] & { readonly passage: Passage }

function forecastOf(source: ForecastSource, series: readonly Series[], last: number, areas: readonly string[]): Forecast {
  const { definition } = source
  const span = { first: Number(definition.backTest.from), last, ahead: definition.ahead }
  const known = areas.filter((area) => series.some(({ passage }) => passage.counted(area, last).number !== undefined || passage.cohort(area, last, last).absence === undefined))
  const paper: ForecastPaper = {
    table: source.id,
    base: String(last),
    ahead: definition.ahead,
    rates: definition.rates,
    series: series.map(({ id, name, passage }) => ({ id, name, checks: backTest(passage, known, span) })),
  }
  const head = forecastTableHead(source)
  return { table: { ...head, paper: { ...head.paper, notes: [...head.paper.notes, ...toldChecks(paper)] }, rows: known.flatMap((area) => rowsOf(area, definition, series, last)) }, paper }
}

/** Today's Kreise of the Land: those that exist in the last counted year. Regions between Kreis and Land have shorter keys. */
const kreiseOf = ({ areas }: Pick<Sources, 'areas'>, { definition }: ForecastSource, tree: AreaTree, year: number): string[] =>
  areas.filter(({ id, parent }) => parent === definition.land && KREIS.test(id) && tree.existed(id, year)).map(({ id }) => id).sort()

function rowsOf(area: string, { since, ahead }: ForecastSource['definition'], series: readonly Series[], last: number): TableRow[] {
  const first = Number(since)
  return Array.from({ length: last + ahead - first + 1 }, (_, at) => first + at).flatMap((year) =>
    series.flatMap(({ id, passage }): TableRow[] => {
      if (year <= last && !passage.years.includes(year)) return []
      const counted = year <= last ? passage.counted(area, year) : undefined
      const outlook = counted === undefined ? project(passage, area, year, last) : undefined
      return VARIANTS.map((variant) => {
        const [cell, bits] = counted === undefined ? expected(outlook, variant) : asCounted(counted)
        return { line: 0, area, period: String(year), labels: [id, variant.id], cells: [cell], flags: flagsOf(bits) }
      })
    }),
  )
}

const asCounted = ({ number, absence, flags }: Figure): [SourceValue, number] => [number === undefined ? { marker: MARKER[absence ?? 'unknown'] } : { number }, flags]

/** Here, and nowhere before, it becomes whole persons. */
function expected(outlook: Outlook | undefined, { bound }: Variant): [SourceValue, number] {
  if (outlook === undefined || outlook.absence !== undefined) return [{ marker: MARKER[outlook?.absence ?? 'unknown'] }, FORECAST]
  return [{ number: Math.round(outlook[bound]) }, outlook.flags | FORECAST]
}
