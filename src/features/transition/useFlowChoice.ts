import { useMemo } from 'react'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { openThreshold } from '@/model/flow/mapFlows.ts'
import { useView } from '@/state/ViewContext.tsx'
import { type FlowMapChoice, settleFlowMap, writeFlowMap } from './flowMapChoice.ts'
import { settleChoice, type TransitionChoice, writeChoice } from './transitionChoice.ts'

export interface FlowChoice {
  readonly choice: TransitionChoice
  /** What is chosen of the map; undefined for stages, which lie on none. */
  readonly map: FlowMapChoice | undefined
  /** Values of the address that the table does not have. */
  readonly lost: readonly string[]
  readonly change: (patch: Partial<TransitionChoice>, settled?: boolean) => void
  readonly changeMap: (patch: Partial<FlowMapChoice>) => void
}

/** What the address says of a flow table and its map, and the one way to change it. */
export function useFlowChoice(table: FlowTable, areas: readonly string[]): FlowChoice {
  const { view, set } = useView()
  const open = useMemo(() => (table.kind === 'areas' ? openThreshold(table) : undefined), [table])
  const { choice, lost } = useMemo(() => settleChoice(view.filter, table, areas), [view.filter, table, areas])
  const map = useMemo(() => (open === undefined ? undefined : settleFlowMap(view.filter, table, open)), [view.filter, table, open])
  const write = (next: TransitionChoice, nextMap: FlowMapChoice | undefined, settled: boolean) =>
    set({ filter: { ...writeChoice(next, table, areas), ...(nextMap === undefined ? {} : writeFlowMap(nextMap, open ?? 0)) } }, settled ? 'push' : 'replace')
  return {
    choice,
    map: map?.choice,
    lost: [...lost, ...(map?.lost ?? [])],
    change: (patch, settled = true) => write({ ...choice, ...patch }, map?.choice, settled),
    changeMap: (patch) => map !== undefined && write(choice, { ...map.choice, ...patch }, true),
  }
}
