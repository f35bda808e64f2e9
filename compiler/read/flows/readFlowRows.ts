import { type Flag, FLAGS } from '@/contract/absence.ts'
import { type Finding, text } from '../../check/finding.ts'
import type { FlowDefinition } from '../../schema/flowFile.ts'
import { readCsv } from '../readCsv.ts'
import { readCell } from '../readTable.ts'
import type { FlowRow } from './flowTable.ts'

const isFlag = (word: string): word is Flag => (FLAGS as readonly string[]).includes(word)

/** The head line that the definition promises. */
export const flowHead = ({ breakdowns, unit }: Pick<FlowDefinition, 'breakdowns' | 'unit'>): string[] => ['area', 'period', 'from', 'to', ...breakdowns.map(({ id }) => id), unit, 'flags']

/**
 * Reads `flows.csv` by what its definition promises. A head line that is not as promised makes the table unreadable (no rows, one finding);
 * a strange cell or flag costs only itself.
 */
export function readFlowRows(file: string, content: string, definition: FlowDefinition): { rows: FlowRow[] | undefined; findings: Finding[] } {
  const { head, rows } = readCsv(content)
  const promised = flowHead(definition)
  if (head.join(';') !== promised.join(';')) {
    const finding: Finding = {
      code: 'strange-head',
      severity: 'error',
      place: { file, line: 1, table: definition.id },
      sentence: text(`Die Kopfzeile „${head.join(';')}“ passt nicht zur Definition.`, `The head line "${head.join(';')}" does not agree with the definition.`),
      remedy: text(`Erwartet wird ${promised.join(';')}.`, `Expected is ${promised.join(';')}.`),
    }
    return { rows: undefined, findings: [finding] }
  }
  const findings: Finding[] = []
  return { rows: rows.map(({ line, cells }) => readRow(line, cells, definition, file, findings)), findings }
}

function readRow(line: number, cells: readonly string[], { id, breakdowns, unit }: FlowDefinition, file: string, findings: Finding[]): FlowRow {
  const [area = '', period = '', from = '', to = ''] = cells
  const labels = cells.slice(4, 4 + breakdowns.length)
  const [written = '', words = ''] = cells.slice(4 + breakdowns.length)
  const place = { file, line, table: id, area, period, labels: [from, to, ...labels] }
  const figure = readCell(written)
  if (figure === undefined) {
    findings.push({
      code: 'unreadable-cell',
      severity: 'error',
      place: { ...place, column: unit },
      sentence: text(`Die Zelle „${written}“ ist weder Zahl noch Zeichen.`, `The cell "${written}" is neither a number nor a sign.`),
      remedy: text('Zahl mit Dezimalpunkt oder eines von - . / eintragen.', 'Enter a number with a decimal point or one of - . /.'),
    })
  }
  const flags = words.split(' ').filter((word) => word !== '')
  for (const word of flags.filter((word) => !isFlag(word))) {
    findings.push({
      code: 'unknown-flag',
      severity: 'error',
      place,
      sentence: text(`Der Vermerk „${word}“ steht nicht auf der Liste.`, `The flag "${word}" is not on the list.`),
      remedy: text(`Einen von ${FLAGS.join(', ')} verwenden.`, `Use one of ${FLAGS.join(', ')}.`),
    })
  }
  return { line, area, period, from, to, labels, figure, flags: flags.filter(isFlag) }
}
