import type { AreaTree } from '../derive/areaTree.ts'
import { groupBy } from '../derive/groupBy.ts'
import { planIndicator } from '../derive/plan.ts'
import type { Sources, Table } from '../read/sources.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import type { RegionFile } from '../schema/regionFile.ts'
import { type Finding, text } from './finding.ts'

/** Definitions that point to what is not there, and levels whose areas could not be told apart. */
export function checkDefinitions(sources: Sources, tree: AreaTree): Finding[] {
  const tables = new Map(sources.tables.map((table) => [table.id, table]))
  return [...sources.indicators.flatMap((indicator) => ofIndicator(indicator, sources, tables)), ...sources.regions.flatMap((region) => ofRegion(region, sources, tree))]
}

function ofIndicator(indicator: IndicatorFile, { topics, regions }: Sources, tables: ReadonlyMap<string, Table>): Finding[] {
  const fault = faultIn(`indicators/${indicator.id}.yaml`)
  const strange = (indicator.regions ?? []).filter((id) => !regions.some((region) => region.id === id))
  const meanings = new Set(indicator.from.flatMap(({ table }) => tables.get(table)?.paper.yearMeaning ?? []))
  const known = new Set<string>()
  return [
    ...planIndicator(indicator, tables)
      .faults.filter(({ de }) => !known.has(de) && known.add(de))
      .map(({ de, en }) => fault(de, en)),
    ...strange.map((id) => fault(`Die Region „${id}“ gibt es nicht.`, `There is no region "${id}".`)),
    ...(topics.some(({ id }) => id === indicator.topic) ? [] : [fault(`Das Thema „${indicator.topic}“ gibt es nicht.`, `There is no topic "${indicator.topic}".`)]),
    ...(meanings.size > 1
      ? [fault(`Die Tabellen verstehen das Jahr verschieden: ${[...meanings].join(', ')}.`, `The tables mean different things by the year: ${[...meanings].join(', ')}.`)]
      : []),
  ]
}

function ofRegion(region: RegionFile, { indicators, boundaries }: Sources, tree: AreaTree): Finding[] {
  const fault = faultIn(`regions/${region.id}.yaml`)
  const ids = [...region.levels.flatMap(({ areas }) => areas), ...region.benchmarks, ...region.highlighted, ...(region.total.sum ?? [])]
  const unknown = [...new Set(ids)].filter((id) => tree.area(id) === undefined && id !== region.total.area)
  const drawn = (name: string) => Object.values(boundaries.get(name)?.objects ?? {}).flatMap(({ geometries }) => geometries.map(({ id }) => String(id)))
  return [
    ...unknown.map((id) => fault(`Das Gebiet „${id}“ steht nicht in areas.csv.`, `The area "${id}" is not in areas.csv.`)),
    ...(indicators.some(({ id }) => id === region.defaultIndicator)
      ? []
      : [fault(`Der Indikator „${region.defaultIndicator}“ fehlt.`, `The indicator "${region.defaultIndicator}" is missing.`)]),
    ...(region.levels.some(({ id }) => id === region.defaultLevel) ? [] : [fault(`Die Ebene „${region.defaultLevel}“ fehlt.`, `The level "${region.defaultLevel}" is missing.`)]),
    ...region.levels.flatMap((level) => {
      const known = new Set(drawn(level.boundaries))
      const missing = level.areas.filter((id) => !known.has(id))
      return missing.length === 0 ? [] : [fault(`Ohne Grenzen: ${missing.join(', ')}.`, `Without boundaries: ${missing.join(', ')}.`)]
    }),
    ...region.levels.flatMap((level) => {
      const byShort = groupBy(level.areas, (id) => tree.area(id)?.short ?? id)
      const twice = [...byShort].filter(([, ids]) => ids.length > 1)
      return twice.map(([short]) => fault(`Der Kurzname „${short}“ steht in „${level.id}“ doppelt.`, `The short name "${short}" stands twice in "${level.id}".`))
    }),
  ]
}

const faultIn =
  (file: string) =>
  (de: string, en: string): Finding => ({
    code: 'unknown-reference',
    severity: 'error',
    place: { file },
    sentence: text(de, en),
    remedy: text('Die Definition berichtigen oder das Fehlende anlegen.', 'Correct the definition or create what is missing.'),
  })
