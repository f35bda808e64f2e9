import type { ExportTable, ExportValue } from '../export/exportTable.ts'
import { footLines, type TableFoot } from '../export/tableFoot.ts'
import type { Format } from '../format/formatOf.ts'
import type { FlowTexts } from '../text/flow/flowTextsOf.ts'
import { type FlowSet, shareOf } from './flowSet.ts'
import type { FlowTable } from './flowTable.ts'

/** One picture on screen: whose flows, in which period. */
export interface ShownFlows {
  readonly set: FlowSet
  readonly areaName: string
  readonly period: string
}

/** The flows on screen, one row for each band and each closed flow, with the people of its origin and what is to be known of it. */
export function exportFlows(shown: readonly ShownFlows[], table: Pick<FlowTable, 'yearMeaning' | 'demo'>, foot: TableFoot, format: Format, f: FlowTexts): ExportTable {
  const rows = shown.flatMap(({ set, areaName, period }) => {
    const name = (id: string) => set.nodes.get(id)?.name[format.locale] ?? id
    const left = new Map(set.origins.map((origin) => [origin.id, origin.left]))
    const where = [areaName, format.period(period, table.yearMeaning)] as const
    const demo = table.demo ? [format.flag('demo')] : []
    const open = set.bands.map((band): ExportValue[] => [
      ...where,
      name(band.from),
      name(band.to),
      band.people,
      Math.round(1000 * (shareOf(band, set) ?? 0)) / 10,
      left.get(band.from),
      [...band.flags.map((flag) => format.flag(flag)), ...demo].join(', '),
    ])
    const secret = set.closed
      .filter(({ from, to }) => !set.bands.some((band) => band.from === from && band.to === to))
      .map(({ from, to, absence }): ExportValue[] => [...where, name(from), name(to), format.absenceSign(absence), undefined, left.get(from), [absence === 'suppressed' ? f.closed : format.absence(absence), ...demo].join(', ')])
    return [...open, ...secret]
  })
  return { head: f.download.head, rows, footer: footLines(foot, table.demo ? [f.demo] : [], format) }
}
