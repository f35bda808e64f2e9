import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { tablePaperSchema } from '../../schema/tableFile.ts'
import type { TablePaper } from '../../schema/tableFile.ts'
import { ownFileBroken } from '../faults.ts'
import type { FileFacts } from '../layout.ts'
import { mergeRetrieved } from './retrieved.ts'

/** No folding and no padding: what was written by hand comes out as it went in. */
const PRINT = { lineWidth: 0, flowCollectionPadding: false } as const

/** Adds the year of a licence line: `…, 2018, dl-de…` and 2025 → `…, 2018, 2025, dl-de…`. */
export function mergeAttribution(attribution: string, year: string): string {
  return attribution.replace(/\b(?:19|20)\d{2}(?:, (?:19|20)\d{2})*\b/, (list) => [...new Set([...list.split(', '), year])].sort().join(', '))
}

const printIssues = (error: z.ZodError): string => error.issues.map(({ path, message }) => `${path.join('.') || 'paper'}: ${message}`).join('; ')

/**
 * Checks a paper against the schema.
 * @throws ImportError that names every place at once.
 */
export function parsePaper(file: string, yaml: string): TablePaper {
  const document = parseDocument(yaml)
  const [broken] = document.errors
  if (broken !== undefined) throw ownFileBroken({ file, line: broken.linePos?.[0].line }, { de: `Das Datenblatt ist kein gültiges YAML: ${broken.message}`, en: `The paper is no valid YAML: ${broken.message}` })
  const result = tablePaperSchema.safeParse(document.toJS())
  if (!result.success) {
    const issues = printIssues(result.error)
    throw ownFileBroken({ file }, { de: `Das Datenblatt hält sein Schema nicht ein: ${issues}`, en: `The paper does not keep to its schema: ${issues}` })
  }
  return result.data
}

/**
 * Renews what a file says about itself (retrieval, footnotes, licence year, table code) and touches nothing else of the paper:
 * names, notes, acknowledgements and comments written by hand stay as they are, byte for byte where YAML allows.
 */
export function mergePaper(file: string, yaml: string, facts: FileFacts, periods: readonly string[]): string {
  const paper = parsePaper(file, yaml)
  const document = parseDocument(yaml)
  const added = facts.footnotes.filter((footnote) => !paper.footnotes.includes(footnote))
  const changes: [string, unknown, unknown][] = [
    ['retrieved', paper.retrieved, facts.retrieved === undefined ? paper.retrieved : mergeRetrieved(paper.retrieved, periods, facts.retrieved)],
    ['attribution', paper.attribution, facts.licenceYear === undefined ? paper.attribution : mergeAttribution(paper.attribution, facts.licenceYear)],
    ['tableCode', paper.tableCode, paper.tableCode ?? facts.tableCode],
  ]
  for (const [key, before, after] of changes) if (before !== after) document.set(key, after)
  if (added.length > 0) document.set('footnotes', document.createNode([...paper.footnotes, ...added]))
  const changed = added.length > 0 || changes.some(([, before, after]) => before !== after)
  return changed ? document.toString(PRINT) : yaml
}
