import { flatColumns } from '../flat/flatColumns.ts'
import type { ImportedTable } from '../layout.ts'
import type { Document } from '../read/document.ts'
import { readRecords } from '../tidy/readTidy.ts'
import type { TidyLayout } from '../tidy/tidyLayout.ts'
import { flatDocument } from './flatDocument.ts'
import { guessLayout } from './guessLayout.ts'
import { oneHeadLine, type Regular } from './headLines.ts'
import { mappedLayout, type Mapping } from './mapping.ts'

/** Any document as a table with one head line: a sheet with its head joined, a flat export taken apart, all else as it is. */
function regular(document: Document): Regular {
  const columns = flatColumns(document.start[0]?.cells ?? [])
  if (document.sheet !== undefined) return oneHeadLine(document)
  return { document: columns === undefined ? document : flatDocument(document, columns), title: '', footnotes: [] }
}

/** Headings as they are printed, for the paper. */
function namesOf({ values, dimensions }: TidyLayout): Record<string, string> {
  const columns = values.kind === 'wide' ? values.columns.map(({ measure, column }) => [measure, column] as const) : Object.entries(values.measures).map(([word, measure]) => [measure, word] as const)
  return Object.fromEntries([...columns, ...dimensions.map(({ id, column }) => [id, column ?? id] as const)].filter(([id, name]) => id !== name))
}

/**
 * Reads a table that no layout of its own describes, as long as it is regular: a line per area and period, or a column per figure.
 * @param mapping what the columns are; without it they are recognised
 * @throws ImportError that says what could not be recognised, or names the line and cell that does not fit.
 */
export function readRegular(document: Document, table: string, mapping: Mapping | undefined): ImportedTable {
  const { document: flat, title, footnotes } = regular(document)
  const layout = mapping === undefined ? guessLayout(flat, table) : mappedLayout(mapping, flat, table)
  const imported = readRecords(layout, flat)
  return {
    ...imported,
    findings: [...(document.notes ?? []), ...imported.findings],
    facts: { ...imported.facts, footnotes, names: namesOf(layout), ...(title === '' ? {} : { title }) },
  }
}
