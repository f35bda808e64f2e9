import { type FlowTexts, flowTextsOf } from '@/model/text/flow/flowTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`f`) the words of the page Übergänge. */
export function useFlowText(): TextValue & { readonly f: FlowTexts } {
  const text = useText()
  return { ...text, f: flowTextsOf(text.locale) }
}
