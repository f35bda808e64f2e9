import type { Region } from '@/contract/schema/region.ts'
import { filterNode, foldBands } from '@/model/flow/changeFlows.ts'
import { type FlowSet, flowsAt } from '@/model/flow/flowSet.ts'
import type { FlowTable } from '@/model/flow/flowTable.ts'
import { type TransitionChoice, WHOLE_REGION } from './transitionChoice.ts'

/** Areas that together are the region: its total, or a level of which the table counts every area. Empty where it counts only some. */
export function wholeOf(table: FlowTable, region: Region): readonly string[] {
  if (table.areas.includes(region.total)) return [region.total]
  return region.levels.find(({ areas }) => areas.every((id) => table.areas.includes(id)))?.areas ?? []
}

/** Areas that can be chosen: the whole region first, then those of the table. */
export function areasOf(table: FlowTable, region: Region): readonly string[] {
  const whole = wholeOf(table, region)
  const first = whole.length === 0 ? [] : [whole.length === 1 ? region.total : WHOLE_REGION]
  return [...first, ...table.areas.filter((id) => !first.includes(id))]
}

/** What one picture is of. */
export interface FlowPlace {
  readonly area: string
  readonly period: string
}

/** One picture: all its flows, and those that are left when the reader's filter and threshold are through. */
export interface FlowPicture extends FlowPlace {
  readonly full: FlowSet
  readonly set: FlowSet
}

/** The place chosen, and the one to be drawn beside it. */
export function placesShown({ area, period, beside }: Pick<TransitionChoice, 'area' | 'period' | 'beside'>): readonly FlowPlace[] {
  return [{ area, period }, ...(beside === undefined ? [] : [beside.kind === 'year' ? { area, period: beside.id } : { area: beside.id, period }])]
}

/** The flows of places, as they are drawn. @param all areas that together are the region (`wholeOf`) */
export function flowPictures(table: FlowTable, places: readonly FlowPlace[], all: readonly string[], { by, node, threshold }: Pick<TransitionChoice, 'by' | 'node' | 'threshold'>): readonly FlowPicture[] {
  return places.map((place) => {
    const full = flowsAt(table, { areas: place.area === WHOLE_REGION ? all : [place.area], period: place.period, by })
    const narrowed = node === undefined ? full : filterNode(full, node)
    return { ...place, full, set: foldBands(narrowed, threshold) }
  })
}
