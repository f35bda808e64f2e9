import { useEffect } from 'react'

/** A file dropped beside its place would be opened by the browser instead of the page, and all that is not kept would be gone. */
export function useMissedDrops(): void {
  useEffect(() => {
    const hold = (event: Event) => event.preventDefault()
    addEventListener('dragover', hold)
    addEventListener('drop', hold)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('drop', hold)
    }
  }, [])
}
