import { type ProfileTexts, profileTextsOf } from '@/model/text/profile/profileTextsOf.ts'
import { type TextValue, useText } from './TextContext.tsx'

/** Words and numbers of the interface's language, and beside them (`p`) the words of the page Profil. */
export function useProfileText(): TextValue & { readonly p: ProfileTexts } {
  const text = useText()
  return { ...text, p: profileTextsOf(text.locale) }
}
