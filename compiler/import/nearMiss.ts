import type { Text } from '@/contract/schema/text.ts'
import { text } from '../check/finding.ts'
import { genesisCode } from './genesis/genesisTable.ts'
import type { Layout } from './layout.ts'
import type { Document } from './read/document.ts'

/** From this share of common columns on a head line is taken for a misspelt or extended one. */
const ALIKE = 0.5

const share = (head: readonly string[], columns: readonly string[]): number => head.filter((column) => columns.includes(column)).length / Math.max(head.length, columns.length)

const names = (columns: readonly string[]): string => (columns.length === 0 ? '–' : columns.join(', '))

/** What the file was probably meant to be: a GENESIS table without a map of its own, or a head line like one that is known. */
export function nearMiss(document: Document, layouts: readonly Layout[]): Text | undefined {
  const code = genesisCode(document.start)
  if (code !== undefined) {
    const known = layouts.flatMap(({ id }) => /^genesis-(.+)$/.exec(id)?.[1] ?? [])
    return text(`eine GENESIS-Tabelle mit bekannter Nummer (${names(known)}), nicht ${code}`, `a GENESIS table with a known code (${names(known)}), not ${code}`)
  }
  const columns = document.start[0]?.cells.map((cell) => cell.trim()) ?? []
  const [best] = layouts.flatMap(({ head }) => (head === undefined ? [] : [{ head, alike: share(head, columns) }])).sort((a, b) => b.alike - a.alike)
  if (best === undefined || best.alike < ALIKE) return undefined
  const missing = best.head.filter((column) => !columns.includes(column))
  const strange = columns.filter((column) => !best.head.includes(column))
  if (missing.length === 0 && strange.length === 0) {
    return text(
      `unter der Kopfzeile ${best.head.join(';')} in der ersten Zeile eine bekannte Bezeichnung, und die Spalten in dieser Reihenfolge`,
      `a known label in the first record below the head line ${best.head.join(';')}, and the columns in this order`,
    )
  }
  return text(
    `die Kopfzeile ${best.head.join(';')} (es fehlen: ${names(missing)}; überzählig: ${names(strange)})`,
    `the head line ${best.head.join(';')} (missing: ${names(missing)}; not expected: ${names(strange)})`,
  )
}
