import type { Selection } from '@/model/cube/cube.ts'
import { type SideNode, SIDES } from '@/model/flow/changeFlows.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { FLOW_MAP_KEYS } from './flowMapChoice.ts'

/** People below which bands can be folded; the first folds none. */
export const THRESHOLDS = [0, 3, 5, 10, 20, 50, 100, 500, 1000, 5000] as const

/** All areas of the region together. */
export const WHOLE_REGION = 'all'

/** What is drawn beside the flows: those of another year, or of another area. */
export type Beside = { readonly kind: 'year'; readonly id: string } | { readonly kind: 'area'; readonly id: string }

/** What a reader has chosen of a flow table. Nothing points into the void. */
export interface TransitionChoice {
  /** An area of the table, or `all`. */
  readonly area: string
  readonly period: string
  readonly threshold: number
  readonly node: SideNode | undefined
  readonly beside: Beside | undefined
  /** A category per breakdown that the reader has chosen; the others are added up. */
  readonly by: Selection
}

export interface SettledChoice {
  readonly choice: TransitionChoice
  /** Values of the address that the table does not have. */
  readonly lost: readonly string[]
}

/** Keys of the address's `filter` on this page. Keys of breakdowns stand beside them. */
const KEYS = ['area', 'year', 'min', 'node', 'beside'] as const

const known = (list: readonly string[]) => (value: string) => list.find((one) => one === value)

/**
 * What `filter=area:03154,year:2023,min:10,node:from-hsa,beside:year-2022` means for a table. Each part that does not fit falls back alone and is named.
 * @param areas areas that can be chosen, the one shown unasked first; `all` may be among them
 */
export function settleChoice(filter: Selection, table: FlowTable, areas: readonly string[]): SettledChoice {
  const lost: string[] = []
  const keep = <T>(key: string, found: (value: string) => T | undefined): T | undefined => {
    const value = filter[key]
    if (value === undefined) return undefined
    const kept = found(value)
    if (kept === undefined) lost.push(value)
    return kept
  }
  const by = table.breakdowns.flatMap(({ id, categories }) => {
    const category = keep(id, known(categories.map((one) => one.id)))
    return category === undefined ? [] : [[id, category] as const]
  })
  const choice = {
    area: keep('area', known(areas)) ?? areas[0] ?? '',
    period: keep('year', known(table.periods)) ?? table.periods.at(-1) ?? '',
    threshold: keep('min', (value) => THRESHOLDS.find((one) => String(one) === value)) ?? 0,
    node: keep('node', (value) => nodeOf(value, table)),
    beside: keep('beside', (value) => besideOf(value, areas, table)),
    by: Object.fromEntries(by),
  }
  // Those of the map are its own affair, where there is one.
  const keys: readonly string[] = table.kind === 'areas' ? [...KEYS, ...FLOW_MAP_KEYS] : KEYS
  const strange = Object.keys(filter).filter((key) => !keys.includes(key) && !table.breakdowns.some(({ id }) => id === key))
  return { choice, lost: [...lost, ...strange.map((key) => filter[key] ?? key)] }
}

function nodeOf(value: string, table: FlowTable): SideNode | undefined {
  const side = SIDES.find((one) => value.startsWith(`${one}-`))
  const id = value.slice((side?.length ?? 0) + 1)
  return side !== undefined && table[side].includes(id) ? { side, id } : undefined
}

function besideOf(value: string, areas: readonly string[], table: FlowTable): Beside | undefined {
  const [, kind, id = ''] = /^(year|area)-(.+)$/.exec(value) ?? []
  if (kind === 'year' && table.periods.includes(id)) return { kind, id }
  return kind === 'area' && areas.includes(id) ? { kind, id } : undefined
}

/** The filter of the address for a choice: only what differs from what would be shown anyway. */
export function writeChoice({ area, period, threshold, node, beside, by }: TransitionChoice, table: FlowTable, areas: readonly string[]): Selection {
  const { choice: plain } = settleChoice({}, table, areas)
  return {
    ...(area === plain.area ? {} : { area }),
    ...(period === plain.period ? {} : { year: period }),
    ...(threshold === 0 ? {} : { min: String(threshold) }),
    ...(node === undefined ? {} : { node: `${node.side}-${node.id}` }),
    ...(beside === undefined ? {} : { beside: `${beside.kind}-${beside.id}` }),
    ...by,
  }
}
