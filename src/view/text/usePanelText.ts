import { type PanelTexts, panelTextsOf } from '@/model/text/panels/panelTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`p`) the words of trend, ranking and table. */
export function usePanelText(): TextValue & { readonly p: PanelTexts } {
  const text = useText()
  return { ...text, p: panelTextsOf(text.locale) }
}
