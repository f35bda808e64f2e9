import type { Text } from '@/contract/schema/text.ts'

export const SEVERITIES = ['error', 'warning', 'note'] as const
/** error: nothing is written until it is mended or acknowledged · warning: worth a look · note: known, and stays. */
export type Severity = (typeof SEVERITIES)[number]

/** Where a finding lies, as far as it can be said. */
export interface Place {
  /** Address below the sources folder. */
  readonly file: string
  readonly line?: number | undefined
  /** Sheet of a workbook; the line is then its row. */
  readonly sheet?: string | undefined
  /** Position of the cell in its line, the first being 0. */
  readonly index?: number | undefined
  readonly table?: string | undefined
  readonly area?: string | undefined
  readonly period?: string | undefined
  readonly labels?: readonly string[] | undefined
  readonly column?: string | undefined
}

/** Something the check found. All are returned together; none stops the search for the next. */
export interface Finding {
  /** Kind of finding, the `what` of an acknowledgement: `sum-mismatch`. */
  readonly code: string
  readonly severity: Severity
  readonly place: Place
  /** What is wrong, in one sentence. */
  readonly sentence: Text
  /** What to do about it. */
  readonly remedy: Text
}

/** Short makings of a bilingual text. */
export const text = (de: string, en: string): Text => ({ de, en })

/** The place as acknowledgements name it: `03154/2015/weiblich/ohne_hsa`; parts that do not apply are left out. */
export function placeKey({ area, period, labels = [], column }: Place): string {
  return [area, period, ...labels, column].filter((part) => part !== undefined && part !== '').join('/')
}
