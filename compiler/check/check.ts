import { areaTree } from '../derive/areaTree.ts'
import { paperFile, type Sources } from '../read/sources.ts'
import { acknowledge } from './acknowledge.ts'
import { checkDefinitions } from './checkDefinitions.ts'
import type { Finding } from './finding.ts'
import { jumps } from './jumps.ts'
import { percentagesOfLand, percentagesOfWholes } from './percentageRules.ts'
import { doubleKeys, strangePeriods, unexplainedAbsences, unfinishedPaper, unknownAreas, unknownLabels } from './rowRules.ts'
import { countedTwice, dimensionSums, landSums, rowSums, subsets } from './sumRules.ts'
import { tableIndex, type TableRule } from './tableIndex.ts'

/** Checks all sources and returns every finding at once: what is acknowledged in a paper as a note, the rest by its severity. */
export function check(sources: Sources): Finding[] {
  const tree = areaTree(sources.areas, sources.reforms, sources.regions)
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
  const ofTables = sources.tables.flatMap((table) => {
    const index = tableIndex(table)
    const findings = rules.flatMap((rule) => rule(index))
    return acknowledge(findings, table.paper.acknowledged, paperFile(table))
  })
  return [...checkDefinitions(sources, tree), ...ofTables]
}
