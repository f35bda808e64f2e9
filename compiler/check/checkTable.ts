import type { AreaTree } from '../derive/areaTree.ts'
import type { Table } from '../read/sources.ts'
import type { Finding } from './finding.ts'
import { jumps } from './jumps.ts'
import { percentagesOfLand, percentagesOfWholes } from './percentageRules.ts'
import { doubleKeys, strangePeriods, unexplainedAbsences, unfinishedPaper, unknownAreas, unknownLabels } from './rowRules.ts'
import { countedTwice, dimensionSums, landSums, rowSums, subsets } from './sumRules.ts'
import { tableIndex, type TableRule } from './tableIndex.ts'

/**
 * Everything that can be said against one table by itself; also asked for a reader's own table, in the browser: a file of its own, so that the worker takes
 * along neither offers nor flows nor the schemas behind them.
 */
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
