import type { Locale } from '@/model/text/locale.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import { DataFileError } from '@/query/dataFileError.ts'

/** What failed, in a sentence that names the file and what helps. */
export function faultText(error: unknown, t: Texts, locale: Locale): string {
  return error instanceof DataFileError ? t.error[error.fault](error.file) : slideTextsOf(locale).slide.unknownFault
}
