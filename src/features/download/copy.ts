import { PngError } from '@/view/plate/platePng.ts'

/**
 * Puts a PNG on the clipboard. The promise itself is handed over, so that the browser still knows that the reader has asked for it.
 * `refused`: the browser does not allow it, or cannot do it; `failed`: there is no picture.
 */
export async function copyPicture(png: () => Promise<Blob>): Promise<'copied' | 'refused' | 'failed'> {
  const picture = png()
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return 'copied'
  } catch {
    return picture.then(
      () => 'refused' as const,
      (error: unknown) => (error instanceof PngError ? 'failed' : 'refused'),
    )
  }
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
