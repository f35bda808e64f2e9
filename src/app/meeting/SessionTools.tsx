import { createPortal } from 'react-dom'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { useView } from '@/state/ViewContext.tsx'
import { onDemand } from '@/view/ui/onDemand.tsx'
import { PIN_PLACE } from './pinPlace.ts'
import { PinTool } from './PinTool.tsx'

/** Only who shows a deck pays for the meeting. Until it is there the page stands by itself; where it does not arrive a sentence says so above it. */
const Meeting = onDemand<{ readonly catalogue: Catalogue }>(async () => (await import('./MeetingRoom.tsx')).MeetingRoom, ({ busy, children }) => (busy ? null : children))

/** What a session needs on every page: the pin in the head, and the meeting around the page while a deck is shown. */
export function SessionTools({ catalogue }: { readonly catalogue: Catalogue }) {
  const { view } = useView()
  const place = document.getElementById(PIN_PLACE)
  if (view.page === 'session') return null
  return (
    <>
      {view.deck !== null && <Meeting catalogue={catalogue} />}
      {view.deck === null && place !== null && createPortal(<PinTool catalogue={catalogue} />, place)}
    </>
  )
}
