import { encodeStatus } from '@/contract/absence.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { type FlowFile, type FlowNode, REMAINDERS } from '@/contract/schema/transition.ts'
import { type Origin, originsOf, remainderNode, restNode } from '../../derive/flows/flowRows.ts'
import { foldSmallFlows } from '../../protect/flows/foldSmallFlows.ts'
import type { FlowTable } from '../../read/flows/flowTable.ts'
import type { FlowDefinition } from '../../schema/flowFile.ts'
import type { RegionFile } from '../../schema/regionFile.ts'

/** What a remainder is called where the definition has no name for it. */
const REST_NAMES = {
  suppressed: { de: 'geheim gehalten', en: 'suppressed' },
  unknown: { de: 'Ziel nicht bekannt', en: 'destination not known' },
} as const

/** Protected origins of a table: what may be published of it, whatever the region. */
export function publishedOrigins(flow: FlowTable): Origin[] {
  const { definition, paper } = flow
  const secret = remainderNode(definition, 'suppressed')
  const unknown = remainderNode(definition, 'unknown')
  return originsOf(flow).map((origin) => foldSmallFlows(origin, paper.protection, [...new Set([...definition.to, unknown])], secret))
}

/** Areas of a region whose flows the table counts, the region's total and benchmarks among them, in the region's order. */
export function flowAreas(origins: readonly Origin[], { levels, total, benchmarks }: RegionFile): string[] {
  const counted = new Set(origins.map(({ area }) => area))
  return [...new Set([...levels.flatMap(({ areas }) => areas), total.area, ...benchmarks])].filter((area) => counted.has(area))
}

/**
 * Writes a flow table for a region as sparse JSON-stat. Remainder nodes stand last among the destinations, and only where somebody is in them.
 * @param origins of `publishedOrigins`
 * @returns undefined where the table counts nobody in this region
 */
export function flowFile({ definition, paper }: FlowTable, origins: readonly Origin[], region: RegionFile, date: string): FlowFile | undefined {
  const areas = flowAreas(origins, region)
  if (areas.length === 0) return undefined
  const shown = origins.filter(({ area }) => areas.includes(area))
  const periods = [...new Set(shown.map(({ period }) => period))].sort()
  const nodes = nodesOf(definition, shown)
  const to = nodes.map(({ id }) => id).filter((id) => definition.to.includes(id) || id === restNode('suppressed') || id === restNode('unknown'))
  const axes: Axis[] = [
    axis('area', 'Gebiet', areas),
    axis('from', definition.sides.from.de, nodes.map(({ id }) => id).filter((id) => definition.from.includes(id))),
    axis('to', definition.sides.to.de, to),
    ...definition.breakdowns.map(({ id, name, categories }) => axis(id, name.de, categories.map((category) => category.id))),
    axis('period', 'Zeitraum', periods),
  ]
  return {
    version: '2.0',
    class: 'dataset',
    label: definition.name.de,
    source: paper.attribution,
    updated: date,
    id: axes.map(({ id }) => id),
    size: axes.map(({ index }) => index.length),
    role: { geo: definition.kind === 'areas' ? ['area', 'from', 'to'] : ['area'], time: ['period'] },
    dimension: Object.fromEntries(axes.map(({ id, label, index }) => [id, { label, category: { index } }])),
    ...figuresOf(shown, axes),
    extension: {
      contract: CONTRACT_VERSION,
      region: region.id,
      flow: definition.id,
      name: definition.name,
      description: definition.description,
      sides: definition.sides,
      people: definition.people,
      sentence: definition.sentence,
      paper: paper.id,
      demo: paper.demo,
      yearMeaning: paper.yearMeaning,
      kind: definition.kind,
      nodes,
      breakdowns: definition.breakdowns,
      totals: totalsOf(shown, axes),
    },
  }
}

interface Axis {
  readonly id: string
  readonly label: string
  readonly index: string[]
  readonly at: ReadonlyMap<string, number>
}

const axis = (id: string, label: string, index: readonly string[]): Axis => ({ id, label, index: [...index], at: new Map(index.map((key, at) => [key, at])) })

function nodesOf(definition: FlowDefinition, origins: readonly Origin[]): FlowNode[] {
  const reached = new Set(origins.flatMap(({ cells }) => [...cells].flatMap(([to, { people = 0 }]) => (people > 0 ? [to] : []))))
  const rests = REMAINDERS.filter((kind) => reached.has(restNode(kind))).map((kind, at) => ({ id: restNode(kind), name: REST_NAMES[kind], remainder: kind, colour: definition.nodes.length + at }))
  return [...definition.nodes.map((node, at) => ({ ...node, colour: node.colour ?? at })), ...rests]
}

/** Offset of a row of the file: row-major over the axes named, the last running fastest. */
const offset = (axes: readonly Axis[], keys: readonly string[]): number => axes.reduce((at, { index, at: place }, n) => at * index.length + (place.get(keys[n] ?? '') ?? 0), 0)

function figuresOf(origins: readonly Origin[], axes: readonly Axis[]): Pick<FlowFile, 'value' | 'status'> {
  const [value, status]: [Record<string, number>, Record<string, string>] = [{}, {}]
  for (const { area, from, labels, period, cells } of origins) {
    for (const [to, { people, absence, flags }] of cells) {
      if (people === 0) continue
      const at = offset(axes, [area, from, to, ...labels, period])
      if (people !== undefined) value[at] = people
      const words = encodeStatus({ absence, flags })
      if (words !== '') status[at] = words
    }
  }
  return { value, status }
}

function totalsOf(origins: readonly Origin[], axes: readonly Axis[]): Record<string, number> {
  const rows = axes.filter(({ id }) => id !== 'to')
  return Object.fromEntries(origins.flatMap(({ area, from, labels, period, total }) => (total === undefined ? [] : [[offset(rows, [area, from, ...labels, period]), total]])))
}
