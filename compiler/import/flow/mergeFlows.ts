import { stringify } from '#csv-stringify'
import { type Finding, text } from '../../check/finding.ts'
import { readCsv } from '../../read/readCsv.ts'

interface Merged {
  readonly text: string
  readonly findings: Finding[]
}

const keyOf = (cells: readonly string[]) => cells.slice(0, -2).join('|')
const figureOf = (cells: readonly string[]) => cells.at(-2) ?? ''

/**
 * New lines among those that are there, sorted; the same lines always give the same text.
 * @param head names of the columns, the figure and the flags last
 */
export function mergeFlows(head: readonly string[], existing: string | undefined, lines: readonly (readonly string[])[], file: string, onConflict: 'refuse' | 'replace'): Merged {
  const findings: Finding[] = []
  const known = new Map((existing === undefined ? [] : readCsv(existing).rows).map(({ cells }) => [keyOf(cells), cells]))
  const fresh = new Map<string, readonly string[]>()
  for (const cells of lines) {
    const key = keyOf(cells)
    const [twice, before] = [fresh.get(key), known.get(key)]
    if (twice !== undefined && figureOf(twice) !== figureOf(cells)) findings.push(conflict(file, key, figureOf(twice), figureOf(cells), 'error', text('Die Datei nennt beides.', 'The file says both.')))
    const changed = before !== undefined && figureOf(before) !== figureOf(cells)
    if (changed) {
      const remedy = text('Mit --replace gilt die neue Zahl und trägt das Kennzeichen „revised“.', 'With --replace the new figure holds and is marked "revised".')
      findings.push(conflict(file, key, figureOf(before), figureOf(cells), onConflict === 'replace' ? 'note' : 'error', remedy))
    }
    const flags = new Set([...(cells.at(-1) ?? '').split(' ').filter((word) => word !== ''), ...(changed ? ['revised'] : [])])
    fresh.set(key, [...cells.slice(0, -1), [...flags].join(' ')])
  }
  const all = [...new Map([...known, ...fresh])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cells]) => [...cells])
  return { text: stringify([[...head], ...all], { delimiter: ';', record_delimiter: '\n' }), findings }
}

const conflict = (file: string, key: string, first: string, second: string, severity: Finding['severity'], remedy: Finding['remedy']): Finding => ({
  code: 'conflicting-values',
  severity,
  place: { file },
  sentence: text(`Für ${key.replaceAll('|', ', ')} stehen verschiedene Zahlen da: ${first} → ${second}.`, `For ${key.replaceAll('|', ', ')} there are different figures: ${first} → ${second}.`),
  remedy,
})
