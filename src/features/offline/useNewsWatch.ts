import { useEffect } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { askForNews } from '@/query/kept/buildNews.ts'

/** A window that comes to the front asks again after this time, in milliseconds. */
const PATIENCE = 10 * 60_000

/**
 * Asks the server for a newer build: at once where the page may come from what is kept, when the connection is back, and when the window is looked at again
 * after a while. Never while it is not wanted, as in a meeting.
 */
export function useNewsWatch(catalogue: Catalogue, wanted: boolean, kept: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined
    const ask = () => void askForNews(catalogue)
    const look = () => {
      if (!document.hidden) void askForNews(catalogue, PATIENCE)
    }
    if (kept && navigator.onLine) ask()
    addEventListener('online', ask)
    document.addEventListener('visibilitychange', look)
    return () => {
      removeEventListener('online', ask)
      document.removeEventListener('visibilitychange', look)
    }
  }, [catalogue, wanted, kept])
}
