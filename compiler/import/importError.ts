import type { Text } from '@/contract/schema/text.ts'
import type { Finding, Place } from '../check/finding.ts'

/** An error of the whole import, thrown where going on makes no sense and caught at the door (`importFile`, the command). Nothing is written then. */
export class ImportError extends Error {
  readonly finding: Finding

  constructor(code: string, place: Place, sentence: Text, remedy: Text) {
    super(sentence.en)
    this.name = 'ImportError'
    this.finding = { code, severity: 'error', place, sentence, remedy }
  }
}
