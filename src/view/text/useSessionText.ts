import { type SessionTexts, sessionTextsOf } from '@/model/text/session/sessionTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`s`) the words of the page Sitzung. */
export function useSessionText(): TextValue & { readonly s: SessionTexts } {
  const text = useText()
  return { ...text, s: sessionTextsOf(text.locale) }
}
