import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from './qrPath.ts'

/** Paints the path as a browser would, four pixels a module, and reads it with another library than the one that made it. */
function read({ size, path }: ReturnType<typeof qrPath>): string | undefined {
  const scale = 4
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let dy = 0; dy < scale; dy += 1) {
      for (let dx = 0; dx < Number(run) * scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * width + Number(x) * scale + dx) * 4
        pixels.fill(0, at, at + 3)
      }
    }
  }
  return jsQR(pixels, width, width)?.data
}

test('another library reads the link that was written', () => {
  const link = 'https://monitoring.example/schulwege/?region=helmstedt&level=kreise&indicator=abgaenge-anzahl&period=2024&areas=03154,03101'
  expect(read(qrPath(link))).toBe(link)
})

test('the longest link a slide may have fits and is read', () => {
  const link = `https://monitoring.example/?areas=${'03154,'.repeat(290)}03101`
  expect(link.length).toBeGreaterThan(1750)
  expect(read(qrPath(link))).toBe(link)
})

test('four light modules stand around the code', () => {
  const { size, path } = qrPath('?')
  const starts = [...path.matchAll(/M(\d+) (\d+)/g)]
  expect(Math.min(...starts.map(([, x]) => Number(x)))).toBe(4)
  expect(Math.min(...starts.map(([, , y]) => Number(y)))).toBe(4)
  expect(size).toBe(21 + 8)
})
