import { type OfflineTexts, offlineTextsOf } from '@/model/text/offline/offlineTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`o`) the words about working without a connection. */
export function useOfflineText(): TextValue & { readonly o: OfflineTexts } {
  const text = useText()
  return { ...text, o: offlineTextsOf(text.locale) }
}
