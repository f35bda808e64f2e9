import { type SnapshotTexts, snapshotTextsOf } from '@/model/text/snapshot/snapshotTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`n`) the words of decision snapshots. */
export function useSnapshotText(): TextValue & { readonly n: SnapshotTexts } {
  const text = useText()
  return { ...text, n: snapshotTextsOf(text.locale) }
}
