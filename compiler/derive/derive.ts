import type { Sources } from '../read/sources.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import { type AreaTree, areaTree } from './areaTree.ts'
import { type DerivedCube, deriveCube } from './deriveCube.ts'
import { evaluator } from './evaluate.ts'
import { planIndicator } from './plan.ts'
import { tableFigures } from './tableFigures.ts'

/** All that is derived from the sources. */
export interface Derived {
  readonly tree: AreaTree
  /** Indicators in the order of the picker: by topic, then by their own order. */
  readonly indicators: readonly IndicatorFile[]
  /** Cubes by region, in the order of regions and indicators. */
  readonly cubes: readonly DerivedCube[]
}

/** Derives every cube. Work grows with areas × periods × categories, and with nothing else. */
export function derive(sources: Sources): Derived {
  const tree = areaTree(sources.areas, sources.reforms, sources.regions)
  const tables = new Map(sources.tables.map((table) => [table.id, table]))
  const figures = new Map(sources.tables.map((table) => [table.id, tableFigures(table, tree)]))
  const indicators = inOrder(sources)
  const byRegion = new Map(sources.regions.map(({ id }) => [id, [] as DerivedCube[]]))
  for (const indicator of indicators) {
    const askable = evaluator(indicator, planIndicator(indicator, tables).entries, figures, tree)
    for (const region of sources.regions) {
      if (indicator.regions !== undefined && !indicator.regions.includes(region.id)) continue
      const cube = deriveCube(indicator, region, askable, tree)
      if (cube !== undefined) byRegion.get(region.id)?.push(cube)
    }
  }
  return { tree, indicators, cubes: [...byRegion.values()].flat() }
}

function inOrder({ topics, indicators }: Sources): IndicatorFile[] {
  const topicAt = new Map(topics.map(({ id }, at) => [id, at]))
  const rank = ({ topic }: IndicatorFile) => topicAt.get(topic) ?? topics.length
  return [...indicators].sort((a, b) => rank(a) - rank(b) || a.order - b.order || (a.id < b.id ? -1 : 1))
}
