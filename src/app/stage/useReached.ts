import { useEffect, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import type { StageStore } from './stageStore.ts'

/** Milliseconds from seeing a page to reaching it. */
const SOON = 100

/**
 * Lets the page that came on stage be reached, and puts the one before out of reach. A moment after the step: `inert` is reckoned for every letter of two pages, which takes twice
 * as long as the step.
 */
export function useReached(stage: StageStore): void {
  const shown = useSyncExternalStore(stage.subscribe, () => stage.get().shown)
  useEffect(() => {
    const timer = setTimeout(() => reach(stage, shown), SOON)
    return () => clearTimeout(timer)
  }, [stage, shown])
  // Nobody is to be left out of reach when the meeting ends.
  useEffect(() => () => stage.change((now) => ({ ...now, reached: now.shown })), [stage])
}

function reach(stage: StageStore, shown: number): void {
  if (stage.get().reached === shown) return
  const left = document.querySelector('.stage-page:not([data-on]):not([inert])')
  const main = document.querySelector<HTMLElement>('[data-on] main')
  // What lies over everything else would lie over the next page, too.
  for (const dialog of left?.querySelectorAll<HTMLDialogElement>('dialog[open]') ?? []) dialog.close()
  const [held, other] = [left?.contains(document.activeElement) === true, left?.querySelector('main')?.className !== main?.className]
  flushSync(() => stage.change((now) => ({ ...now, reached: shown })))
  if (other) main?.closest('.stage-page')?.scrollTo(0, 0)
  // As after opening a page; and who had something of the page before in hand goes on in this one.
  if (other || held) main?.focus({ preventScroll: true })
}
