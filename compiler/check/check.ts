import { type AreaTree, areaTree } from '../derive/areaTree.ts'
import { paperFile, type Sources, type Table } from '../read/sources.ts'
import { acknowledge } from './acknowledge.ts'
import { checkDefinitions } from './checkDefinitions.ts'
import type { Finding } from './finding.ts'
import { checkFlows } from './flows/checkFlows.ts'
import { jumps } from './jumps.ts'
import { checkOfferings } from './offers/checkOfferings.ts'
import { percentagesOfLand, percentagesOfWholes } from './percentageRules.ts'
import { doubleKeys, strangePeriods, unexplainedAbsences, unfinishedPaper, unknownAreas, unknownLabels } from './rowRules.ts'
import { countedTwice, dimensionSums, landSums, rowSums, subsets } from './sumRules.ts'
import { tableIndex, type TableRule } from './tableIndex.ts'

/** Checks all sources and returns every finding at once: what is acknowledged in a paper as a note, the rest by its severity. */
export function check(sources: Sources): Finding[] {
  const tree = areaTree(sources.areas, sources.reforms, sources.regions)
  const ofTables = sources.tables.flatMap((table) => acknowledge(checkTable(table, tree), table.paper.acknowledged, paperFile(table)))
  return [...checkDefinitions(sources, tree), ...ofTables, ...checkOfferings(sources, tree), ...checkFlows(sources, tree)]
}

/** Everything that can be said against one table by itself; also asked for a reader's own table, in the browser. */
export function checkTable(table: Table, tree: AreaTree): Finding[] {
  const rules: TableRule[] = [
    unknownAreas(tree),
    doubleKeys,
    unknownLabels,
    strangePeriods,
    unexplainedAbsences,
    unfinishedPaper,
    rowSums,
    dimensionSums,
    subsets,
    landSums(tree),
    countedTwice(tree),
    percentagesOfWholes,
    percentagesOfLand(tree),
    jumps,
  ]
  const index = tableIndex(table)
  return rules.flatMap((rule) => rule(index))
}
