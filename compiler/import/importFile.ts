import { printDataCsv, parseDataCsv } from './dataCsv.ts'
import { ImportError } from './finding.ts'
import type { ImportFinding } from './finding.ts'
import type { Layout } from './layout.ts'
import { draftPaper } from './merge/draftPaper.ts'
import { mergePaper, parsePaper } from './merge/mergePaper.ts'
import { mergeTables } from './merge/mergeTables.ts'
import type { OnConflict } from './merge/mergeTables.ts'
import type { Document } from './read/document.ts'
import { LAYOUTS, recognise } from './recognise.ts'
import type { TablePaper } from '../schema/tableFile.ts'
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
  /** Table to import into, where it is not the layout's own. */
  readonly table?: string
  readonly onConflict?: OnConflict
  readonly layouts?: readonly Layout[]
}

export type ImportResult =
  | { readonly ok: true; readonly table: string; readonly data: string; readonly paper: string; readonly rows: number; readonly findings: readonly ImportFinding[] }
  | { readonly ok: false; readonly findings: readonly ImportFinding[] }

const sorted = (words: readonly string[]) => [...words].sort().join(', ')

/** The paper must know every column and every label that the figures use. */
function assertPaperFits(file: string, paper: TablePaper, { dimensions, measures, rows }: Table): void {
  const gaps = [
    ...measures.filter((measure) => !(measure in paper.measures)).map((measure) => `measure "${measure}"`),
    ...dimensions.flatMap((dimension, index) => {
      const known = paper.dimensions[dimension]
      if (known === undefined) return [`dimension "${dimension}"`]
      return [...new Set(rows.map(({ labels }) => labels[index] ?? ''))].filter((label) => !(label in known)).map((label) => `label "${label}" of "${dimension}"`)
    }),
  ]
  if (gaps.length > 0) throw new ImportError({ file, message: `The paper says nothing of: ${sorted(gaps)}. Add them to paper.yaml, or check the file for a new or misspelt heading.` })
}

function importOrThrow(request: ImportRequest): Extract<ImportResult, { ok: true }> {
  const { document, layouts = LAYOUTS, onConflict = 'keep' } = request
  const imported = recognise(document, layouts).read(document)
  const table = request.table ?? imported.table
  const existing = request.existing(table)
  if (imported.content.rows.length === 0) throw new ImportError({ file: document.name, message: 'The file was understood but holds no figure of the areas that are kept (Germany, 03, 05, 15).' })
  const before = existing.data === undefined ? undefined : parseDataCsv(`${table}/data.csv`, existing.data, imported.content.measures.length)
  const merged = mergeTables(document.name, before, imported.content, onConflict)
  const periods = [...new Set(imported.content.rows.map(({ period }) => period))]
  const paper = mergePaper(`${table}/paper.yaml`, existing.paper ?? draftPaper(table, imported), imported.facts, periods)
  assertPaperFits(`${table}/paper.yaml`, parsePaper(`${table}/paper.yaml`, paper), merged.table)
  const drafted: ImportFinding[] =
    existing.paper === undefined
      ? [{ severity: 'warning', file: `${table}/paper.yaml`, message: 'A new paper was drafted from the file. Complete everything marked TODO by hand: names, meaning of the year, Gebietsstand, rounding.' }]
      : []
  return { ok: true, table, data: printDataCsv(merged.table), paper, rows: merged.table.rows.length, findings: [...imported.findings, ...merged.findings, ...drafted] }
}

/** Makes a table folder of a file, or says why it cannot. Pure: what comes back is text, and a failed import comes back without any. */
export function importFile(request: ImportRequest): ImportResult {
  try {
    return importOrThrow(request)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { ok: false, findings: [error.finding] }
  }
}
