import { createContext, type ReactNode, use, useContext, useMemo } from 'react'
import { type Format, formatOf } from '@/model/format/formatOf.ts'
import type { Locale } from '@/model/text/locale.ts'
import { loadedTexts, loadTexts, type Texts, textsOf } from '@/model/text/textsOf.ts'

/** What a component needs to speak: the dictionary, the language, and how numbers are printed in it. */
export interface TextValue {
  readonly t: Texts
  readonly locale: Locale
  readonly format: Format
}

const valueOf = (locale: Locale, t: Texts): TextValue => ({ t, locale, format: formatOf(locale) })

const TextContext = createContext<TextValue>(valueOf('de', textsOf('de')))

/** Gives all components below the words and numbers of one language. Suspends while the words are on their way (by back and forward; who chooses a language has them before). */
export function TextProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const t = loadedTexts(locale) ?? use(loadTexts(locale))
  const value = useMemo(() => valueOf(locale, t), [locale, t])
  return <TextContext value={value}>{children}</TextContext>
}

/** Words and numbers of the interface's language. German where no provider stands above. */
export function useText(): TextValue {
  return useContext(TextContext)
}
