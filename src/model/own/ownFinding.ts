import type { Text } from '@/contract/schema/text.ts'

/** A finding about an own file: the compiler's findings and those of reading it, in one shape. */
export interface OwnFinding {
  readonly code: string
  /** error: cells cannot stand as they are · warning: worth a look · note: for information. */
  readonly severity: 'error' | 'warning' | 'note'
  readonly place: { readonly line?: number | undefined; readonly column?: string | undefined; readonly area?: string | undefined; readonly period?: string | undefined }
  readonly sentence: Text
  readonly remedy: Text
}

/** Something that keeps a file from being read at all. */
export class OwnFileFault extends Error {
  constructor(
    readonly code: string,
    readonly sentence: Text,
    readonly remedy: Text,
  ) {
    super(sentence.en)
    this.name = 'OwnFileFault'
  }
}
