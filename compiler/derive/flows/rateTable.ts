import type { Text } from '@/contract/schema/text.ts'
import { type Flow, type FlowTable as AskableFlows, NO_FLOW } from '@/model/flow/flowTable.ts'
import { flowsAt } from '@/model/flow/flowSet.ts'
import { transitionRate } from '@/model/flow/transitionRate.ts'
import type { FlowTable } from '../../read/flows/flowTable.ts'
import type { Table, TableRow } from '../../read/sources.ts'
import type { SourceValue } from '../../schema/tableFile.ts'
import { groupBy } from '../groupBy.ts'
import type { Origin } from './flowRows.ts'

/** Column with all who left; beside it one column for each destination. */
export const LEFT = 'left'
/** Dimension of the origins, and its label for all of them together. */
export const ORIGIN = 'from'
export const EVERY_ORIGIN = 'insgesamt'

const WORDS = {
  left: { de: 'alle, die fortgingen', en: 'all who left' },
  every: { de: 'insgesamt', en: 'total' },
} as const

/** A flow table as indicators see it, without rows: who left and who reached each destination, by origin. What a definition may name. */
export function rateTableHead({ id, file, definition, paper }: FlowTable): Table {
  const nameOf = (node: string): Text => definition.nodes.find((one) => one.id === node)?.name ?? { de: node, en: node }
  const reached = destinationsOf(definition)
  return {
    id,
    file,
    dimensions: [ORIGIN],
    measures: [LEFT, ...reached],
    rows: [],
    paper: {
      ...paper,
      dimensions: { [ORIGIN]: { [EVERY_ORIGIN]: WORDS.every, ...Object.fromEntries(definition.from.map((from) => [from, nameOf(from)])) } },
      measures: { [LEFT]: { name: WORDS.left, unit: 'persons' }, ...Object.fromEntries(reached.map((to) => [to, { name: nameOf(to), unit: 'persons', subsetOf: LEFT }])) },
      sums: [],
      dimensionSums: [],
      percentages: [],
      addsUpToLand: false,
      jump: 3,
      linked: [],
    },
  }
}

/**
 * The rows of that table, from what is published of the flows and from nothing behind it. Numerator, denominator and the reason why a rate is not said come
 * from the very function that the page Übergänge asks (`transitionRate`): a flow that was folded into the remainder is secret here, too.
 * @param origins protected origins of the table (`publishedOrigins`)
 */
export function rateTable(flow: FlowTable, origins: readonly Origin[]): Table {
  const head = rateTableHead(flow)
  const flows = askable(flow, origins)
  const reached = destinationsOf(flow.definition)
  const rows = [...groupBy(origins, ({ area, period }) => `${area}|${period}`).values()].flatMap((group): TableRow[] => {
    const [first] = group
    if (first === undefined) return []
    const { area, period } = first
    return [undefined, ...flow.definition.from].map((from): TableRow => {
      const asked = { areas: [area], period, by: {}, ...(from === undefined ? {} : { from }) }
      const rates = reached.map((to) => transitionRate(flows, { ...asked, to }))
      const left = flowsAt(flows, asked).origins.filter(({ id }) => from === undefined || id === from)
      const whole: SourceValue = left.some(({ secret }) => secret) ? { marker: '/' } : { number: left.reduce((sum, one) => sum + one.left, 0) }
      const cells = rates.map(({ absence, numerator = 0 }): SourceValue => (absence === undefined || absence === 'not-applicable' ? { number: numerator } : { marker: absence === 'suppressed' ? '/' : '.' }))
      return { line: 0, area, period, labels: [from ?? EVERY_ORIGIN], cells: [whole, ...cells], flags: [...new Set(rates.flatMap(({ flags }) => flags))] }
    })
  })
  return { ...head, rows: rows.sort((a, b) => (a.area === b.area ? (a.period < b.period ? -1 : a.period > b.period ? 1 : 0) : a.area < b.area ? -1 : 1)) }
}

/** Destinations of which there is a rate: not the remainders. */
const destinationsOf = ({ nodes, to }: FlowTable['definition']): string[] => to.filter((id) => nodes.find((node) => node.id === id)?.remainder === undefined)

/** Published origins as the page's own model of a flow table. */
function askable({ definition, paper }: FlowTable, origins: readonly Origin[]): AskableFlows {
  const key = (area: string, period: string, from: string, labels: readonly string[]) => [area, period, from, ...labels].join('|')
  const byKey = new Map(origins.map((origin) => [key(origin.area, origin.period, origin.from, origin.labels), origin]))
  const labelsOf = (by: Readonly<Record<string, string>>) => definition.breakdowns.map(({ id }) => by[id] ?? '')
  const at = (from: string, { area, period, by }: Parameters<AskableFlows['left']>[1]) => byKey.get(key(area, period, from, labelsOf(by)))
  return {
    ...definition,
    region: '',
    flow: definition.id,
    paper: paper.id,
    demo: paper.demo,
    yearMeaning: paper.yearMeaning,
    nodes: new Map(definition.nodes.map((node, colour) => [node.id, { ...node, colour }])),
    areas: [...new Set(origins.map(({ area }) => area))],
    to: [...new Set([...definition.to, ...origins.flatMap(({ cells }) => [...cells.keys()])])],
    periods: [...new Set(origins.map(({ period }) => period))].sort(),
    left: (from, place) => at(from, place)?.total,
    between: (from, to, place): Flow => at(from, place)?.cells.get(to) ?? NO_FLOW,
  }
}
