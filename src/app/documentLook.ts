import type { View } from '@/state/view.ts'

/**
 * Tells the document what language it speaks and how it looks, also whether it is embedded or a deck is being shown (shellBare.css): before the first paint, so that
 * the head is never seen where there is none, and by React afterwards.
 */
export function applyDocumentLook({ lang, theme, embed, page, deck }: Pick<View, 'lang' | 'theme' | 'embed' | 'deck'> & { readonly page: View['page'] | null }): void {
  const root = document.documentElement
  // Said again, even the same word has the browser reckon the style of every letter anew.
  if (root.lang !== lang) root.lang = lang
  if (root.dataset['theme'] !== theme) root.dataset['theme'] = theme
  root.toggleAttribute('data-embed', embed)
  root.toggleAttribute('data-meeting', deck !== null && page !== 'session')
}
