import { text } from '../check/finding.ts'
import type { Finding } from '../check/finding.ts'
import { printDataCsv, parseDataCsv } from './dataCsv.ts'
import { ownFileBroken, unreadable } from './faults.ts'
import { ImportError } from './importError.ts'
import type { ImportedTable, Layout } from './layout.ts'
import { draftPaper } from './merge/draftPaper.ts'
import { mergePaper, parsePaper } from './merge/mergePaper.ts'
import { mergeTables } from './merge/mergeTables.ts'
import type { OnConflict } from './merge/mergeTables.ts'
import type { Document } from './read/document.ts'
import { LAYOUTS, recognise } from './recognise.ts'
import type { Mapping } from './regular/mapping.ts'
import { readRegular } from './regular/readRegular.ts'
import type { TablePaper } from '../schema/tableFile.ts'
import { labelsOf, periodsOf } from './table.ts'
import type { Table } from './table.ts'

/** The two files of a table folder as text; undefined where the table is new. */
export interface TableFolder {
  readonly data: string | undefined
  readonly paper: string | undefined
}

export interface ImportRequest {
  readonly document: Document
  /** Gives the folder of a table as it is now. */
  readonly existing: (table: string) => TableFolder
  /** Table to import into, where it is not the layout's own. With it, a regular file that no layout describes is read as well. */
  readonly table?: string
  /** What the columns of a regular file are; without it they are recognised. */
  readonly mapping?: Mapping
  readonly onConflict?: OnConflict
  readonly layouts?: readonly Layout[]
}

export type ImportResult =
  | { readonly ok: true; readonly table: string; readonly data: string; readonly paper: string; readonly rows: number; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const sorted = (words: readonly string[]) => [...words].sort().join(', ')

/** The paper must know every column and every label that the figures use. */
function assertPaperFits(file: string, paper: TablePaper, { dimensions, measures, rows }: Table): void {
  const gaps = [
    ...measures.filter((measure) => !(measure in paper.measures)).map((measure) => `${measure}`),
    ...dimensions.flatMap((dimension, index) => {
      const known = paper.dimensions[dimension]
      if (known === undefined) return [dimension]
      return labelsOf(rows, index).filter((label) => !(label in known)).map((label) => `${dimension}: ${label}`)
    }),
  ]
  if (gaps.length > 0) throw ownFileBroken({ file }, { de: `Das Datenblatt erklärt nicht: ${sorted(gaps)}.`, en: `The paper does not explain: ${sorted(gaps)}.` })
}

const draftedPaper = (file: string): Finding => ({
  code: 'drafted-paper',
  severity: 'warning',
  place: { file },
  sentence: text('Das Datenblatt ist neu und aus der Datei entworfen.', 'The paper is new and was drafted from the file.'),
  remedy: text('Alles mit TODO von Hand ergänzen: Namen, Bedeutung des Jahres, Gebietsstand, Rundung.', 'Complete everything marked TODO by hand: names, meaning of the year, Gebietsstand, rounding.'),
})

/** By a mapping where there is one, else by the layout that knows the file; a file that none knows is read as a regular table once it is said which table it is. */
function readDocument({ document, mapping, table = mapping?.table, layouts = LAYOUTS }: ImportRequest): ImportedTable {
  if (mapping !== undefined && table === undefined) throw unreadable({ file: document.name }, { de: 'Weder die Zuordnung (table) noch --table sagt, welche Tabelle es ist.', en: 'Neither the mapping (table) nor --table says which table it is.' })
  const known = layouts.some(({ matches }) => matches(document.start))
  return table !== undefined && (mapping !== undefined || !known) ? readRegular(document, table, mapping) : recognise(document, layouts).read(document)
}

function importOrThrow(request: ImportRequest): Extract<ImportResult, { ok: true }> {
  const { document, onConflict = 'keep' } = request
  const imported = readDocument(request)
  const table = request.table ?? imported.table
  const existing = request.existing(table)
  if (imported.content.rows.length === 0) throw unreadable({ file: document.name }, { de: 'Die Datei wurde verstanden, enthält aber keine Zahl für Deutschland, Niedersachsen, Nordrhein-Westfalen oder Sachsen-Anhalt.', en: 'The file was understood but holds no figure for Germany, Lower Saxony, North Rhine-Westphalia or Saxony-Anhalt.' })
  const before = existing.data === undefined ? undefined : parseDataCsv(`${table}/data.csv`, existing.data, imported.content.measures.length)
  const merged = mergeTables(document.name, before, imported.content, onConflict)
  const periods = periodsOf(imported.content.rows)
  const paper = mergePaper(`${table}/paper.yaml`, existing.paper ?? draftPaper(table, imported), imported.facts, periods)
  assertPaperFits(`${table}/paper.yaml`, parsePaper(`${table}/paper.yaml`, paper), merged.table)
  const drafted = existing.paper === undefined ? [draftedPaper(`${table}/paper.yaml`)] : []
  return { ok: true, table, data: printDataCsv(merged.table), paper, rows: merged.table.rows.length, findings: onSheet([...imported.findings, ...merged.findings, ...drafted], document) }
}

/** Findings about a workbook say on which sheet. */
const onSheet = (findings: readonly Finding[], { name, sheet }: Document): Finding[] =>
  findings.map((finding) => (sheet !== undefined && finding.place.file === name ? { ...finding, place: { ...finding.place, sheet } } : finding))

/** Makes a table folder of a file, or says why it cannot. Pure: what comes back is text, and a failed import comes back without any. */
export function importFile(request: ImportRequest): ImportResult {
  try {
    return importOrThrow(request)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { ok: false, findings: onSheet([error.finding], request.document) }
  }
}
