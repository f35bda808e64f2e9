import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { Meeting } from '@/features/session/meeting/Meeting.tsx'
import type { View } from '@/state/view.ts'
import { PAGE } from '../pages/pages.tsx'

const preparePage = (page: View['page']) => PAGE[page].View.prepare?.() ?? Promise.resolve()

/** The meeting with the pages of the house: a slide of another page finds its code when it comes. */
export const MeetingRoom = ({ catalogue }: { readonly catalogue: Catalogue }) => <Meeting catalogue={catalogue} preparePage={preparePage} />
