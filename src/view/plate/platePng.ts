import type { PlateSize } from './plate.ts'

interface PngSize extends PlateSize {
  /** Pixels of the picture per CSS pixel of the SVG. */
  readonly scale: number
}

/** Why no PNG came of an SVG. */
export class PngError extends Error {
  override readonly name = 'PngError'
}

/** An SVG as an address for an `<img>`, which our policy lets in; nothing is fetched. */
export const svgAddress = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

/**
 * Paints an SVG (`drawPlate`) as a PNG of `width · scale` by `height · scale` pixels. It goes through an image and a
 * canvas of this page.
 * @throws PngError when the browser cannot read the SVG, or has no memory for a canvas of this size
 */
export async function platePng(svg: string, { width, height, scale }: PngSize): Promise<Blob> {
  const image = new Image()
  image.src = svgAddress(svg)
  await image.decode().catch(() => {
    throw new PngError('the browser cannot read the picture')
  })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (context === null) throw new PngError('the browser has no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (blob === null) throw new PngError('the browser has no memory for a picture of this size')
  return blob
}
