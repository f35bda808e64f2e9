import { areaTree } from '../derive/areaTree.ts'
import { rateTableHead } from '../derive/flows/rateTable.ts'
import { forecastTableHead } from '../derive/forecast/forecastTableHead.ts'
import { paperFile, type Sources } from '../read/sources.ts'
import { acknowledge } from './acknowledge.ts'
import { checkDefinitions } from './checkDefinitions.ts'
import { checkTable } from './checkTable.ts'
import type { Finding } from './finding.ts'
import { checkFlows } from './flows/checkFlows.ts'
import { checkForecasts } from './forecasts/checkForecasts.ts'
import { checkOfferings } from './offers/checkOfferings.ts'

/** Checks all sources and returns every finding at once: what is acknowledged in a paper as a note, the rest by its severity. */
export function check(sources: Sources): Finding[] {
  // Transition rates are indicators of flow tables, forecasts tables of their own: a definition may name their columns.
  const withRates = { ...sources, tables: [...sources.tables, ...(sources.flows ?? []).map(rateTableHead), ...(sources.forecasts ?? []).map(forecastTableHead)] }
  const tree = areaTree(sources.areas, sources.reforms, sources.regions)
  const ofTables = sources.tables.flatMap((table) => acknowledge(checkTable(table, tree), table.paper.acknowledged, paperFile(table)))
  return [...checkDefinitions(withRates, tree), ...ofTables, ...checkOfferings(sources, tree), ...checkFlows(sources, tree), ...checkForecasts(sources)]
}
