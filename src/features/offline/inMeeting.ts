import type { View } from '@/state/view.ts'

/** Whether this window shows a meeting, to the audience or to the presenters: on the page Sitzung a deck is only open, unless it is the presenters' window. */
export const inMeeting = ({ page, deck, section }: Pick<View, 'page' | 'deck' | 'section'>): boolean => deck !== null && (page !== 'session' || section === 'presenter')
