import { ABSENCES, FLAGS } from '@/contract/absence.ts'
import type { Text } from '@/contract/schema/text.ts'
import type { Locale } from '../text/locale.ts'
import type { Field } from './packageTable.ts'

/* Columns that mean the same in every table of a package. */

export const PERIOD_FIELD: Field = { name: 'period', type: 'string', constraints: { pattern: String.raw`\d{4}(-\d{2}-\d{2})?` } }
export const ABSENCE_FIELD: Field = { name: 'absence', type: 'string', constraints: { enum: [...ABSENCES] } }
export const FLAGS_FIELD: Field = { name: 'flags', type: 'string', description: FLAGS.join(' ') }

/** A title that says what is invented; a name that says it already is left alone. */
export function saidDemo(name: Text, demo: boolean, locale: Locale): string {
  const word = { de: 'Demodaten', en: 'demo data' }[locale]
  return demo && !name[locale].includes(word) ? `${name[locale]} (${word})` : name[locale]
}
