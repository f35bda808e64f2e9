import { type OfferingTexts, offeringTextsOf } from '@/model/text/offering/offeringTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`o`) the words of the page Angebote. */
export function useOfferingText(): TextValue & { readonly o: OfferingTexts } {
  const text = useText()
  return { ...text, o: offeringTextsOf(text.locale) }
}
