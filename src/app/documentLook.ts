import type { View } from '@/state/view.ts'

/**
 * Tells the document what language it speaks and how it looks, also whether a deck is being shown (shellMeeting.css): before the first paint, so that the head
 * is never seen in a meeting, and by React afterwards.
 */
export function applyDocumentLook({ lang, theme, page, deck }: Pick<View, 'lang' | 'theme' | 'deck'> & { readonly page: View['page'] | null }): void {
  const root = document.documentElement
  root.lang = lang
  root.dataset['theme'] = theme
  root.toggleAttribute('data-meeting', deck !== null && page !== 'session')
}
