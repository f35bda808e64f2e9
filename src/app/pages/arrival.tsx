import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from 'react'
import { useOnStage } from '@/view/stage/onStage.tsx'

interface Place {
  readonly page: string
  readonly section: string | undefined
}

const LastPlace = createContext<RefObject<Place | undefined>>({ current: undefined })

/** Remembers for all pages below where the reader was last. */
export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  const last = useRef<Place>(undefined)
  return <LastPlace value={last}>{children}</LastPlace>
}

/** Class of the heading of a section: where the focus goes when a section opens. */
export const SECTION_HEADING = 'section-heading'

/**
 * To be drawn by every page once it is there: whoever came from another page or section finds the focus at the new one, as after opening a document
 * (a screen reader reads on from there). Whoever opens an address finds it where the browser puts it. A page that lies ready has not been arrived at; the focus finds it when
 * it can be reached (stage/useReached.ts).
 */
export function Arrival({ page, section }: { readonly page: string; readonly section?: string | undefined }) {
  const lastRef = useContext(LastPlace)
  const on = useOnStage()
  useEffect(() => {
    if (!on) return
    const from = lastRef.current
    lastRef.current = { page, section }
    if (from === undefined || (from.page === page && from.section === section)) return
    scrollTo(0, 0)
    const content = document.querySelector<HTMLElement>('[data-on] main')
    const place = from.page === page ? content?.querySelector<HTMLElement>(`.${SECTION_HEADING}`) : content
    place?.focus({ preventScroll: true })
  }, [lastRef, page, section, on])
  return null
}
