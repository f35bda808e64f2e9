import { siteFolder } from './obstacle.ts'

const nameOf = () => `schulwege-meeting ${siteFolder()}`

/** Says to all windows of this browser that a meeting is held here; the function returned ends it. A window that goes away ends it, too. */
export function holdMeeting(): () => void {
  const end = new AbortController()
  const ended = new Promise<void>((resolve) => {
    end.signal.addEventListener('abort', () => resolve())
  })
  // Browsers without locks keep no meeting apart; nothing else depends on it.
  navigator.locks?.request(nameOf(), { mode: 'shared' }, () => ended).catch(() => undefined)
  return () => end.abort()
}

/** Does something while no window holds a meeting. @returns false, and nothing is done, where one does */
export async function outsideMeetings(act: () => Promise<void>): Promise<boolean> {
  if (navigator.locks === undefined) {
    await act()
    return true
  }
  return await navigator.locks.request(nameOf(), { ifAvailable: true }, async (lock) => {
    if (lock === null) return false
    await act()
    return true
  })
}
