import { AREA_KINDS, type AreaKind } from '@/contract/schema/region.ts'
import { type Finding, text } from '../check/finding.ts'
import type { AreaRow, ReformRow } from '../schema/areaRow.ts'
import { readCsv } from './readCsv.ts'

const isKind = (word: string): word is AreaKind => (AREA_KINDS as readonly string[]).includes(word)
const optional = (cell: string | undefined) => (cell === undefined || cell === '' ? undefined : cell)
const year = (cell: string | undefined) => (optional(cell) === undefined ? undefined : Number(cell))

/** Reads `areas.csv`: `id;name;short;kind;parent;from;until`. */
export function readAreas(file: string, content: string): { areas: AreaRow[]; findings: Finding[] } {
  const findings: Finding[] = []
  const areas = readCsv(content).rows.flatMap(({ line, cells }): AreaRow[] => {
    const [id = '', name = '', short = '', kind = '', parent, from, until] = cells
    if (id !== '' && name !== '' && short !== '' && isKind(kind)) {
      return [{ id, name, short, kind, parent: optional(parent), from: year(from), until: year(until) }]
    }
    findings.push(strangeRow(file, line, `id;name;short;kind;parent;from;until, kind: ${AREA_KINDS.join(', ')}`))
    return []
  })
  return { areas, findings }
}

/** Reads `reforms.csv`: `year;from;to;weight_area;weight_population`. */
export function readReforms(file: string, content: string): { reforms: ReformRow[]; findings: Finding[] } {
  const findings: Finding[] = []
  const reforms = readCsv(content).rows.flatMap(({ line, cells }): ReformRow[] => {
    const [at, from = '', to = '', area, population] = cells
    const row = { year: Number(at), from, to, weightArea: Number(area), weightPopulation: Number(population) }
    const sound = Number.isInteger(row.year) && from !== '' && to !== '' && isWeight(row.weightArea) && isWeight(row.weightPopulation)
    if (!sound) findings.push(strangeRow(file, line, 'year;from;to;weight_area;weight_population (0 … 1)'))
    return sound ? [row] : []
  })
  return { reforms, findings }
}

const isWeight = (value: number) => value >= 0 && value <= 1

function strangeRow(file: string, line: number, expected: string): Finding {
  return {
    code: 'schema',
    severity: 'error',
    place: { file, line },
    sentence: text('Die Zeile ist unvollständig oder hat einen unbekannten Wert.', 'The line is incomplete or holds an unknown value.'),
    remedy: text(`Erwartet wird ${expected}.`, `Expected is ${expected}.`),
  }
}
