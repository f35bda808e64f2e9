/*
 * A browser lets a page fill the screen only while it answers a click or a key; where it does not, the meeting stands in its window as before.
 */

export const isFullScreen = (): boolean => document.fullscreenElement instanceof Element

export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen()
  } catch {
    // Not allowed here, or not known: the key F asks again.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined)
}
