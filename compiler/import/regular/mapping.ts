import { parseDocument } from 'yaml'
import { z } from 'zod'
import { idSchema } from '@/contract/schema/text.ts'
import { mappingBroken, notAsExpected } from '../faults.ts'
import type { Document } from '../read/document.ts'
import type { TidyLayout } from '../tidy/tidyLayout.ts'
import { areaKey, periodKey } from './cellKinds.ts'
import { REGULAR_SCOPE } from './guessLayout.ts'

const marker = z.enum(['-', '.', '/', 'x', '…'])
const words = z.record(z.string(), z.string())

/** A mapping (`--map`): which column of a regular table is what. Columns are named by their heading, several lines of it joined by ` / `. */
export const mappingSchema = z.strictObject({
  table: idSchema.optional(),
  /** Sheet of a workbook; without it the longest one. */
  sheet: z.string().optional(),
  /** Where the column holds other keys than the official ones: `{ DE912: '03102' }`. */
  area: z.strictObject({ column: z.string(), keys: words.optional() }),
  /** A column, with what its entries mean where they are no year or date (`{ 2022/23: '2022' }`); or one period for the whole file. */
  period: z.union([z.strictObject({ column: z.string(), periods: words.optional() }), z.strictObject({ value: z.string() })]).optional(),
  dimensions: z.record(z.string(), z.strictObject({ column: z.string().optional(), labels: words.optional() })).default({}),
  /** One column for each figure, `labels` and `period` where the heading decides them; or the column that names the figure and the one that holds it. */
  values: z.union([
    z.array(z.strictObject({ column: z.string(), measure: z.string(), labels: words.optional(), period: z.string().optional() })).min(1),
    z.strictObject({ name: z.string(), measures: words, value: z.string() }),
  ]),
  decimal: z.enum(['.', ',']).default('.'),
  /** What an empty cell means, and a cell that no record names. Without them both are errors. */
  empty: marker.optional(),
  missing: marker.optional(),
})
export type Mapping = z.infer<typeof mappingSchema>

/** Reads a mapping. @throws ImportError naming everything that is wrong with it. */
export function parseMapping(file: string, yaml: string): Mapping {
  const document = parseDocument(yaml)
  const [broken] = document.errors
  if (broken !== undefined) throw mappingBroken({ file, line: broken.linePos?.[0].line }, { de: `Die Zuordnung ist kein gültiges YAML: ${broken.message}`, en: `The mapping is no valid YAML: ${broken.message}` })
  const result = mappingSchema.safeParse(document.toJS())
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || file}: ${message}`).join('; ')
  throw mappingBroken({ file }, { de: `Die Zuordnung hält ihr Schema nicht ein: ${issues}`, en: `The mapping does not keep to its schema: ${issues}` })
}

/** The layout that a mapping gives to a document. @throws ImportError naming the columns that the document does not have. */
export function mappedLayout(mapping: Mapping, document: Document, table: string): TidyLayout {
  const head = document.start[0]?.cells.map((cell) => cell.trim()) ?? []
  const { area, period, values, decimal, empty, missing } = mapping
  const dimensions = Object.entries(mapping.dimensions).map(([id, { column, labels }]) => ({ id, ...(column === undefined ? {} : { column }), ...(labels === undefined ? {} : { labels }) }))
  const periodColumn = period !== undefined && 'column' in period ? period : undefined
  const named = [area.column, ...(periodColumn === undefined ? [] : [periodColumn.column]), ...dimensions.flatMap(({ column }) => column ?? []), ...(Array.isArray(values) ? values.map(({ column }) => column) : [values.name, values.value])]
  const lacking = [...new Set(named)].filter((column) => !head.includes(column))
  if (lacking.length > 0) throw notAsExpected({ file: document.name, line: document.start[0]?.line, index: 0 }, { de: `ein Kopf mit den Spalten ${lacking.join(', ')}`, en: `a head with the columns ${lacking.join(', ')}` }, head.join('; '))
  return {
    id: 'mapped',
    table,
    head,
    area: area.column,
    ...(area.keys === undefined ? { areaOf: areaKey } : { areas: area.keys }),
    period: periodColumn?.column ?? (period !== undefined && 'value' in period ? period.value : ''),
    periodOf: (cell) => periodColumn?.periods?.[cell] ?? periodKey(cell),
    dimensions,
    values: Array.isArray(values)
      ? { kind: 'wide', columns: values.map(({ column, measure, labels, period: own }) => ({ column, measure, ...(labels === undefined ? {} : { labels }), ...(own === undefined ? {} : { period: own }) })) }
      : { kind: 'long', ...values },
    decimal,
    ...(document.roles?.flags === undefined ? {} : { flagsColumn: document.roles.flags }),
    ...(empty === undefined ? {} : { empty }),
    ...(missing === undefined ? {} : { missing }),
    scope: REGULAR_SCOPE,
  }
}
