import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Finding, text } from '../check/finding.ts'

/**
 * Reads a YAML file by a schema. Every fault is a finding of its own, with its path in the file.
 * @returns the content, or `undefined` when there is a fault
 */
export function readYaml<T>(file: string, content: string, schema: z.ZodType<T>): { content: T | undefined; findings: Finding[] } {
  const document = parseDocument(content)
  if (document.errors.length > 0) {
    return { content: undefined, findings: document.errors.map((error) => fault(file, error.linePos?.[0].line, '', error.message.split('\n')[0] ?? '')) }
  }
  const result = schema.safeParse(document.toJS())
  if (result.success) return { content: result.data, findings: [] }
  return { content: undefined, findings: result.error.issues.map((issue) => fault(file, undefined, issue.path.join('.'), issue.message)) }
}

function fault(file: string, line: number | undefined, path: string, message: string): Finding {
  return {
    code: 'schema',
    severity: 'error',
    place: { file, line, column: path },
    sentence: text(`${path === '' ? 'Die Datei' : `„${path}“`} ist nicht, wie sie sein soll: ${message}.`, `${path === '' ? 'The file' : `"${path}"`} is not as it should be: ${message}.`),
    remedy: text('Das Schema steht in compiler/schema.', 'The schema stands in compiler/schema.'),
  }
}
