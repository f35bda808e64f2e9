import { type OwnTexts, ownTextsOf } from '@/model/text/own/ownTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`o`) the words about own figures. */
export function useOwnText(): TextValue & { readonly o: OwnTexts } {
  const text = useText()
  return { ...text, o: ownTextsOf(text.locale) }
}
