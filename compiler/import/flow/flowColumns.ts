import type { FlowDefinition } from '../../schema/flowFile.ts'
import { notAsExpected } from '../faults.ts'
import type { Document } from '../read/document.ts'

/** What the columns of a table of flows are called where people keep them. */
const NAMES = {
  from: /^(?:from|von|aus|herkunft|origin|wohnort|quelle|abschluss)$/i,
  to: /^(?:to|nach|ziel|destination|schulort|verbleib)$/i,
  period: /^(?:period|zeitraum|jahr|year|schuljahr)$/i,
  figure: /^(?:people|percent|anzahl|count|zahl|personen|wert|value|prozent|anteil|sch[uü]ler(?:innen und sch[uü]ler)?)$/i,
  area: /^(?:area|gebiet|kreis|ags|schl[uü]ssel)$/i,
  flags: /^(?:flags|kennzeichen|vermerk)$/i,
} as const

export type FlowPart = keyof typeof NAMES
export interface FlowColumns {
  readonly from: number
  readonly to: number
  readonly period: number
  readonly figure: number
  readonly area: number | undefined
  readonly flags: number | undefined
  /** One column per breakdown of the definition. */
  readonly labels: readonly number[]
}

/**
 * Which column is what, by the first record.
 * @throws ImportError naming all columns that are missing at once
 */
export function flowColumns({ name, start, sheet }: Document, definition: Pick<FlowDefinition, 'breakdowns' | 'area'> | undefined): FlowColumns {
  const head = (start[0]?.cells ?? []).map((cell) => cell.trim())
  const find = (part: FlowPart): number | undefined => {
    const at = head.findIndex((cell) => NAMES[part].test(cell))
    return at < 0 ? undefined : at
  }
  const labels = (definition?.breakdowns ?? []).map(({ id, name: words }) => head.findIndex((cell) => [id, words.de, words.en].some((word) => word.toLowerCase() === cell.toLowerCase())))
  const [from, to, period, figure, area] = [find('from'), find('to'), find('period'), find('figure'), find('area')]
  const missing = [
    ...(from === undefined ? ['von (from)'] : []),
    ...(to === undefined ? ['nach (to)'] : []),
    ...(period === undefined ? ['Jahr (period)'] : []),
    ...(figure === undefined ? ['Anzahl (people)'] : []),
    ...(area === undefined && definition?.area === undefined ? ['Gebiet (area)'] : []),
    ...labels.flatMap((at, index) => (at < 0 ? [definition?.breakdowns[index]?.id ?? ''] : [])),
  ]
  if (from === undefined || to === undefined || period === undefined || figure === undefined || missing.length > 0) {
    const expected = { de: `eine Kopfzeile mit den Spalten ${missing.join(', ')}`, en: `a head line with the columns ${missing.join(', ')}` }
    throw notAsExpected({ file: name, ...(sheet === undefined ? {} : { sheet }), line: start[0]?.line, index: 0 }, expected, head.join(';').slice(0, 120))
  }
  return { from, to, period, figure, area, flags: find('flags'), labels }
}
