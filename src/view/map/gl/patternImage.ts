import type { AbsencePattern } from '@/view/theme/absencePatterns.ts'

/**
 * One tile of a pattern as an image.
 * @param pixels sides of the image in device pixels
 */
export function patternImage({ size, background, ink, shapes }: AbsencePattern, pixels: number): ImageData | undefined {
  const canvas = document.createElement('canvas')
  canvas.width = pixels
  canvas.height = pixels
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.scale(pixels / size, pixels / size)
  context.fillStyle = background
  context.fillRect(0, 0, size, size)
  context.fillStyle = ink
  context.strokeStyle = ink
  for (const piece of shapes) {
    context.beginPath()
    if (piece.type === 'dot') {
      context.arc(piece.cx, piece.cy, piece.r, 0, 2 * Math.PI)
      context.fill()
    } else {
      context.lineWidth = piece.width
      context.moveTo(piece.x1, piece.y1)
      context.lineTo(piece.x2, piece.y2)
      context.stroke()
    }
  }
  return context.getImageData(0, 0, pixels, pixels)
}
