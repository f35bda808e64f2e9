import type { Finding } from '../../check/finding.ts'
import { text } from '../../check/finding.ts'
import { flowHead } from '../../read/flows/readFlowRows.ts'
import { WHOLE } from '../../read/flows/flowTable.ts'
import { type FlowDefinition, flowDefinitionSchema } from '../../schema/flowFile.ts'
import { readYaml } from '../../read/readYaml.ts'
import { parseFigure, printFigure } from '../figure.ts'
import { ImportError } from '../importError.ts'
import type { Document, DocumentRow } from '../read/document.ts'
import { areaKey, periodKey, slug } from '../regular/cellKinds.ts'
import { draftDefinition, draftFlowPaper } from './draftFlow.ts'
import { type FlowColumns, flowColumns } from './flowColumns.ts'
import { mergeFlows } from './mergeFlows.ts'

/** The files of a folder of `sources/flows`, as far as they are there. */
export interface FlowFolder {
  readonly rows?: string | undefined
  readonly definition?: string | undefined
  readonly paper?: string | undefined
}

export interface FlowImport {
  readonly document: Document
  readonly flow: string
  readonly folder: FlowFolder
  /** Where file and folder disagree: the folder's figure stays and nothing is written, or the new one holds and is marked as revised. */
  readonly onConflict: 'refuse' | 'replace'
}

export type FlowImportResult =
  | { readonly ok: true; readonly files: { readonly 'flows.csv': string; readonly 'definition.yaml': string; readonly 'paper.yaml': string }; readonly count: number; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * From a table (from, to, period, count; area and breakdowns where there are any) to the files of a flow folder, or to everything that is wrong with it.
 * Nodes and categories are known by id or by name in either language; without a definition every word becomes a node, and a first definition is drafted.
 */
export function importFlow({ document, flow, folder, onConflict }: FlowImport): FlowImportResult {
  const findings: Finding[] = []
  let definition: FlowDefinition | undefined
  if (folder.definition !== undefined) {
    const read = readYaml(`flows/${flow}/definition.yaml`, folder.definition, flowDefinitionSchema)
    if (read.content === undefined) return { ok: false, findings: read.findings }
    definition = read.content
  }
  let columns: FlowColumns
  try {
    columns = flowColumns(document, definition)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { ok: false, findings: [error.finding] }
  }
  const rows = document.rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const lines = rows.map((row) => readLine(row, columns, definition, document, findings))
  if (rows.length === 0) findings.push(fault(document, undefined, undefined, 'no-rows', 'Unter der Kopfzeile steht nichts.', 'Nothing stands below the head line.'))
  if (findings.length > 0) return { ok: false, findings }
  const head = flowHead(definition ?? { breakdowns: [], unit: 'people' })
  const merged = mergeFlows(head, folder.rows, lines, document.name, onConflict)
  if (merged.findings.some(({ severity }) => severity === 'error')) return { ok: false, findings: merged.findings }
  const words = (at: number) => rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((word) => word !== WHOLE)
  return {
    ok: true,
    findings: merged.findings,
    count: lines.length,
    files: {
      'flows.csv': merged.text,
      'definition.yaml': folder.definition ?? draftDefinition(flow, words(columns.from), words(columns.to)),
      'paper.yaml': folder.paper ?? draftFlowPaper(flow),
    },
  }
}

/** A row in the layout of `flows.csv`: `area, period, from, to, <labels…>, figure, flags`. What is strange goes to the findings. */
function readLine(row: DocumentRow, columns: FlowColumns, definition: FlowDefinition | undefined, document: Document, findings: Finding[]): string[] {
  const cell = (at: number | undefined) => (at === undefined ? '' : (row.cells[at] ?? '').trim())
  const say = (at: number | undefined, code: string, de: string, en: string) => findings.push(fault(document, row.line, at, code, de, en))
  const named = (at: number, known: readonly { readonly id: string; readonly name: { readonly de: string; readonly en: string }; readonly short?: { readonly de: string; readonly en: string } | undefined }[] | undefined) => {
    const word = cell(at)
    if (word === '') say(at, 'empty-cell', 'Die Zelle ist leer.', 'The cell is empty.')
    if (word === '' || word === WHOLE) return word
    if (known === undefined) return slug(word, '-')
    const found = known.find(({ id, name, short }) => [id, name.de, name.en, short?.de, short?.en].some((one) => one?.toLowerCase() === word.toLowerCase()))
    if (found === undefined) say(at, 'unknown-word', `„${word}“ steht nicht in definition.yaml.`, `"${word}" is not in definition.yaml.`)
    return found?.id ?? word
  }
  const side = (ids: readonly string[] | undefined) => definition?.nodes.filter(({ id }) => ids?.includes(id) === true)
  const from = named(columns.from, side(definition?.from))
  const to = named(columns.to, side(definition?.to))
  const labels = columns.labels.map((at, index) => named(at, definition?.breakdowns[index]?.categories))
  const period = periodKey(cell(columns.period))
  if (period === undefined) say(columns.period, 'strange-period', `„${cell(columns.period)}“ ist kein Jahr.`, `"${cell(columns.period)}" is no year.`)
  const written = cell(columns.figure)
  const figure = parseFigure(written) ?? parseFigure(written, ',')
  if (figure === undefined) say(columns.figure, 'strange-cell', written === '' ? 'Die Zahl fehlt.' : `„${written}“ ist weder Zahl noch Zeichen.`, written === '' ? 'The figure is missing.' : `"${written}" is neither a number nor a marker.`)
  else if ('number' in figure && (figure.number < 0 || (definition?.unit !== 'percent' && !Number.isInteger(figure.number)))) {
    say(columns.figure, 'not-people', `${written} ist keine Zahl von Personen.`, `${written} is no number of people.`)
  }
  const area = areaKey(cell(columns.area)) ?? (cell(columns.area) || (definition?.area ?? ''))
  if (area === '') say(columns.area, 'empty-cell', 'Das Gebiet fehlt.', 'The area is missing.')
  return [area, period ?? '', from, to, ...labels, figure === undefined ? '' : printFigure(figure), cell(columns.flags)]
}

function fault({ name, sheet }: Document, line: number | undefined, index: number | undefined, code: string, de: string, en: string): Finding {
  return {
    code,
    severity: 'error',
    place: { file: name, line, index, ...(sheet === undefined ? {} : { sheet }) },
    sentence: text(de, en),
    remedy: text('In der Datei oder in definition.yaml berichtigen und erneut importieren.', 'Correct it in the file or in definition.yaml, then import again.'),
  }
}
