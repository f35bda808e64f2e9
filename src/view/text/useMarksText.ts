import { type MarksTexts, marksTextsOf } from '@/model/text/marks/marksTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`m`) the words about points and lines on a map. */
export function useMarksText(): TextValue & { readonly m: MarksTexts } {
  const text = useText()
  return { ...text, m: marksTextsOf(text.locale) }
}
