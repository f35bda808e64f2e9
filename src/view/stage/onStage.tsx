import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'

/**
 * Whether the page around is on screen. In a meeting the neighbours of a slide are whole pages, too, that lie ready and must not speak to the window. To be asked and listened to:
 * a plain value in the context would have React look through all of both pages with each step.
 */
export interface Place {
  readonly on: () => boolean
  readonly subscribe: (hear: () => void) => () => void
}

const OnStage = createContext<Place>({ on: () => true, subscribe: () => () => undefined })

export const OnStageProvider = OnStage.Provider

/**
 * What maps are drawn on. `svg` in a meeting: a page that lies ready needs a map of its own, and a graphics context for each of three costs more than some fifty areas
 * are worth (docs/decisions/2026-11-30-a-step-of-the-year.md).
 */
export const CanvasChoice = createContext<'auto' | 'svg'>('auto')

/** To be asked by small parts only: what asks is drawn anew whenever its page comes or goes. */
export function useOnStage(): boolean {
  const { on, subscribe } = useContext(OnStage)
  return useSyncExternalStore(subscribe, on)
}

/** Milliseconds until the window is told its title: the browser carries it to its other processes, which a step of a meeting need not wait for. */
const SOON = 100

/** The title of the window, while its page is on screen. */
export function PageTitle({ children: title }: { readonly children: string }) {
  const on = useOnStage()
  useEffect(() => {
    if (!on) return undefined
    const timer = setTimeout(() => {
      document.title = title
    }, SOON)
    return () => clearTimeout(timer)
  }, [on, title])
  return null
}
