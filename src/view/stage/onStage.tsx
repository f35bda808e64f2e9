import { createContext, useContext, useEffect } from 'react'

/** Whether the page around is on screen. In a meeting the neighbours of a slide are whole pages, too, that lie ready and must not speak to the window. */
const OnStage = createContext(true)

export const OnStageProvider = OnStage.Provider

/**
 * What maps are drawn on. `svg` in a meeting: a page that lies ready needs a map of its own, and a graphics context for each of three costs more than some fifty areas
 * are worth (docs/decisions/2026-11-30-a-step-of-the-year.md).
 */
export const CanvasChoice = createContext<'auto' | 'svg'>('auto')

/** To be asked by small parts only: what asks is drawn anew whenever its page comes or goes. */
export const useOnStage = (): boolean => useContext(OnStage)

/** The title of the window, while its page is on screen. */
export function PageTitle({ children: title }: { readonly children: string }) {
  const on = useOnStage()
  useEffect(() => {
    if (on) document.title = title
  }, [on, title])
  return null
}
