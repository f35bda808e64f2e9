import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Locale } from '@/model/text/locale.ts'
import { type Texts, textsOf } from '@/model/text/textsOf.ts'

/** What a component needs to speak: the dictionary and the language. */
export interface TextValue {
  readonly t: Texts
  readonly locale: Locale
}

const TextContext = createContext<TextValue>({ t: textsOf('de'), locale: 'de' })

/** Gives all components below the dictionary of one language. */
export function TextProvider({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const value = useMemo(() => ({ t: textsOf(locale), locale }), [locale])
  return <TextContext value={value}>{children}</TextContext>
}

/** Dictionary and language of the interface. German where no provider stands above. */
export function useText(): TextValue {
  return useContext(TextContext)
}
