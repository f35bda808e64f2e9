import { type SlideTexts, slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`w`) the words of slides to take away. */
export function useSlideText(): TextValue & { readonly w: SlideTexts } {
  const text = useText()
  return { ...text, w: slideTextsOf(text.locale) }
}
