import type { View } from '@/state/view.ts'

/** Tells the document what language it speaks and how it looks. Used before React is there and by React afterwards. */
export function applyDocumentLook({ lang, theme, embed }: Pick<View, 'lang' | 'theme' | 'embed'>): void {
  const root = document.documentElement
  root.lang = lang
  root.dataset['theme'] = theme
  root.toggleAttribute('data-embed', embed)
}
