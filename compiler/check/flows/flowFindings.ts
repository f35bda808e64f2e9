import type { Text } from '@/contract/schema/text.ts'
import type { FlowRow, FlowTable } from '../../read/flows/flowTable.ts'
import { type Finding, text } from '../finding.ts'

/** What is wrong with one row, and what to do about it. */
export const rowFinding = ({ id, file }: FlowTable, row: FlowRow, code: string, sentence: Text, remedy: Text, column?: string): Finding => ({
  code,
  severity: 'error',
  place: { file, line: row.line, table: id, area: row.area, period: row.period, labels: [row.from, row.to, ...row.labels], column },
  sentence,
  remedy,
})

/** What is wrong with the definition of a flow table. */
export const definitionFinding = (id: string, code: string, sentence: Text, remedy: Text): Finding => ({
  code,
  severity: 'error',
  place: { file: `flows/${id}/definition.yaml`, table: id },
  sentence,
  remedy,
})

/** A word that is in no list, once per word and column, at its first row. */
export function strangeWords(table: FlowTable, column: string, wordOf: (row: FlowRow) => string, isKnown: (word: string) => boolean, list: Text): Finding[] {
  const seen = new Set<string>()
  return table.rows.flatMap((row) => {
    const word = wordOf(row)
    if (seen.has(word) || isKnown(word)) return []
    seen.add(word)
    const sentence = text(`„${word}“ in „${column}“ steht nicht ${list.de}.`, `"${word}" in "${column}" is not ${list.en}.`)
    return [rowFinding(table, row, 'unknown-word', sentence, text('Schreibweise berichtigen oder dort eintragen.', 'Correct the spelling, or enter it there.'), column)]
  })
}
