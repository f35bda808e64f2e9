import { type PlateTexts, plateTextsOf } from '@/model/text/plate/plateTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`w`) the words about pictures to take along. */
export function usePlateText(): TextValue & { readonly w: PlateTexts } {
  const text = useText()
  return { ...text, w: plateTextsOf(text.locale) }
}
