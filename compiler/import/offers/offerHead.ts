import type { OfferMeasure } from '@/contract/schema/offering.ts'
import { notAsExpected } from '../faults.ts'
import type { Document, DocumentRow } from '../read/document.ts'
import { fillMerged, joinHeadings } from '../regular/headLines.ts'

/** What a column of a planner's table holds; of `residence` the heading says which area. */
export type OfferColumn = { readonly role: 'place' | 'programme' | 'form' | 'period' | 'flags' | OfferMeasure; readonly index: number } | { readonly role: 'residence'; readonly index: number; readonly area: string }

/** A planner's table behind its head: which column is what, and the lines of figures with merged cells filled. */
export interface OfferTable {
  readonly columns: readonly OfferColumn[]
  /** Headings that say nothing to us, with their column: they are named and passed over. */
  readonly unused: readonly { readonly heading: string; readonly index: number }[]
  readonly rows: readonly DocumentRow[]
}

/** How planners head their columns, in German and English; asked in this order. */
const HEADINGS: readonly (readonly [Exclude<OfferColumn['role'], 'residence'>, RegExp])[] = [
  ['first-year', /first.?year|(^|\/ |\b)(1\.|erste[sn]?) ?(ausbildungs|schul|lehr)?jahr|anfänger|beginners/i],
  ['classes', /klassen|classes/i],
  ['programme', /bildungsgang|\bberuf\b|programme|schulform|schulart/i],
  ['form', /^form$|(unterrichts|organisations|zeit)form|vollzeit.*teilzeit|attendance/i],
  ['schools', /^(anzahl )?schulen$|^schools$/i],
  ['place', /^(schule|standort|schulnummer|schul-?id|place|site|school)\b/i],
  ['pupils', /schüler|schueler|pupils|lernende/i],
  ['period', /^(schul)?jahr|^period|^year|zeitraum|stichtag/i],
  ['flags', /^flags$|vermerk/i],
]
/** Where the places are areas: elsewhere such a column only says where the school stands. */
const AREA = /^(gebiet|kreis|ags|schlüssel|place|area)\b/i
const RESIDENCE = /^(wohnort|residence|herkunft)[\s/:,–-]+(.+)$/i
const KEYS = ['place', 'programme', 'form', 'period'] as const
/** Lines of head that are joined at most: a group over its columns, and a unit. */
const DEEPEST = 3
/** Lines above the head that are looked at: title, date, an empty line. */
const LATEST = 30

function columnOf(heading: string, index: number, placesAre: 'sites' | 'areas'): OfferColumn | undefined {
  const lived = RESIDENCE.exec(heading)?.[2]
  if (lived !== undefined) return { role: 'residence', index, area: lived.trim() }
  const parts = heading.split(' / ')
  // The last line of a head is the closest; a group above it ("Schülerinnen und Schüler / insgesamt") speaks where it is silent.
  for (const part of [heading, ...parts.reverse()]) {
    const role = placesAre === 'areas' && AREA.test(part) ? 'place' : HEADINGS.find(([, pattern]) => pattern.test(part))?.[0]
    if (role !== undefined) return { role, index }
  }
  return undefined
}

function columnsOf(lines: readonly DocumentRow[], placesAre: 'sites' | 'areas'): { columns: OfferColumn[]; unused: { heading: string; index: number }[] } {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length))
  const columns: OfferColumn[] = []
  const unused: { heading: string; index: number }[] = []
  for (let index = 0; index < width; index += 1) {
    const heading = joinHeadings(lines, index)
    const column = columnOf(heading, index, placesAre)
    const taken = column !== undefined && column.role !== 'residence' && columns.some(({ role }) => role === column.role)
    if (column !== undefined && !taken) columns.push(column)
    else if (heading !== '') unused.push({ heading, index })
  }
  return { columns, unused }
}

const isHead = ({ cells }: DocumentRow) => cells.some((cell) => cell.trim() !== '') && !cells.some((cell) => /^\d+$|^\d{4}\D\d{2}/.test(cell.trim()))
const complete = (columns: readonly OfferColumn[]) => KEYS.every((key) => columns.some(({ role }) => role === key))

/**
 * Finds the head of a planner's table, of one to three lines with merged cells, and what its columns are.
 * @throws ImportError when no line names school, programme, form and year
 */
export function offerTable(document: Document, placesAre: 'sites' | 'areas'): OfferTable {
  const rows = fillMerged(document.rows, document.merged ?? [])
  for (let start = 0; start < Math.min(rows.length, LATEST); start += 1) {
    let best: { columns: OfferColumn[]; unused: { heading: string; index: number }[]; depth: number } | undefined
    for (let depth = 1; depth <= DEEPEST && rows.slice(start, start + depth).every(isHead); depth += 1) {
      const read = columnsOf(rows.slice(start, start + depth), placesAre)
      if (complete(read.columns) && read.columns.length > (best?.columns.length ?? 0)) best = { ...read, depth }
    }
    if (best === undefined) continue
    const body = rows.slice(start + best.depth).filter((row) => row.cells.some((cell) => cell.trim() !== ''))
    return { columns: best.columns, unused: best.unused, rows: body }
  }
  const begins = (rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? []).filter((cell) => cell !== '').join('; ').slice(0, 80)
  throw notAsExpected(
    { file: document.name, line: rows[0]?.line, index: 0 },
    { de: 'ein Kopf mit den Spalten Schule, Bildungsgang, Form und Jahr, dazu Schülerinnen und Schüler, erstes Jahr, Klassen und, wo bekannt, „Wohnort …“', en: 'a head with the columns school, programme, form and year, and pupils, first year, classes and, where known, "Residence …"' },
    begins,
  )
}
