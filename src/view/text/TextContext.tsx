import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Format, formatOf } from '@/model/format/formatOf.ts'
import type { Locale } from '@/model/text/locale.ts'
import { type Texts, textsOf } from '@/model/text/textsOf.ts'

/** What a component needs to speak: the dictionary, the language, and how numbers are printed in it. */
export interface TextValue {
  readonly t: Texts
  readonly locale: Locale
  readonly format: Format
}

const valueOf = (locale: Locale): TextValue => ({ t: textsOf(locale), locale, format: formatOf(locale) })

const TextContext = createContext<TextValue>(valueOf('de'))

/** Gives all components below the words and numbers of one language. */
export function TextProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const value = useMemo(() => valueOf(locale), [locale])
  return <TextContext value={value}>{children}</TextContext>
}

/** Words and numbers of the interface's language. German where no provider stands above. */
export function useText(): TextValue {
  return useContext(TextContext)
}
