import type { View } from '@/state/view.ts'

/**
 * Tells the document what language it speaks and how it looks, also whether it is embedded or a deck is being shown (shellBare.css): before the first paint, so that
 * the head is never seen where there is none, and by React afterwards.
 */
export function applyDocumentLook({ lang, theme, embed, page, deck }: Pick<View, 'lang' | 'theme' | 'embed' | 'deck'> & { readonly page: View['page'] | null }): void {
  const root = document.documentElement
  root.lang = lang
  root.dataset['theme'] = theme
  root.toggleAttribute('data-embed', embed)
  root.toggleAttribute('data-meeting', deck !== null && page !== 'session')
}
