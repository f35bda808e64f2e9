import { type DataTexts, dataTextsOf } from '@/model/text/data/dataTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`d`) the words of the page Daten. */
export function useDataText(): TextValue & { readonly d: DataTexts } {
  const text = useText()
  return { ...text, d: dataTextsOf(text.locale) }
}
