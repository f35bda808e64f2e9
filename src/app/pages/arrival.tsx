import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef } from 'react'

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

/** The heading of a section: where the focus goes when a section opens. */
export const SECTION_HEADING = 'section-heading'

/**
 * To be called by every page once it is there: whoever came from another page or section finds the focus at the new one, as after opening a document
 * (a screen reader reads on from there). Whoever opens an address finds it where the browser puts it.
 */
export function useArrival(page: string, section?: string): void {
  const lastRef = useContext(LastPlace)
  useEffect(() => {
    const from = lastRef.current
    lastRef.current = { page, section }
    if (from === undefined || (from.page === page && from.section === section)) return
    scrollTo(0, 0)
    document.getElementById(from.page === page ? SECTION_HEADING : 'content')?.focus({ preventScroll: true })
  }, [lastRef, page, section])
}
