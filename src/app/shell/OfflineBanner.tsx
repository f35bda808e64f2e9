import { useSyncExternalStore } from 'react'
import { useText } from '@/view/text/TextContext.tsx'
import './offlineBanner.css'

function subscribe(notify: () => void): () => void {
  addEventListener('online', notify)
  addEventListener('offline', notify)
  return () => {
    removeEventListener('online', notify)
    removeEventListener('offline', notify)
  }
}

/** Says that the connection is gone, and what still works. The region exists all the time, so that a screen reader hears it filled. */
export function OfflineBanner() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  const { t } = useText()
  return (
    <div role="status" className="shell-offline">
      {!online && <p>{t.app.offline}</p>}
    </div>
  )
}
