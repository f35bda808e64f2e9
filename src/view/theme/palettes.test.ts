import { describe, expect, it } from 'vitest'
import { colours, contrast, inkOn, luminance, PALETTE_IDS } from './palettes.ts'

const counts = [1, 2, 3, 4, 5, 6, 7]

describe('palettes', () => {
  it.each(PALETTE_IDS)('%s has as many different colours as classes', (id) => {
    for (const kind of ['sequential', 'diverging', 'categorical'] as const) {
      for (const count of counts) expect(new Set(colours(id, count, kind)).size, `${kind} ${count}`).toBe(count)
    }
  })

  it.each(PALETTE_IDS)('%s grows darker from class to class, so that it survives a grey printer', (id) => {
    for (const count of counts) {
      const lights = colours(id, count, 'sequential').map(luminance)
      expect(lights).toEqual(lights.toSorted((a, b) => b - a))
      const categories = colours(id, count, 'categorical').map(luminance).toSorted((a, b) => a - b)
      const steps = categories.slice(1).map((light, index) => light - (categories[index] ?? 0))
      expect(Math.min(1, ...steps)).toBeGreaterThan(0.01)
    }
  })

  it('is lightest in the middle of a diverging palette and equally far from it at both ends', () => {
    for (const id of PALETTE_IDS) {
      const lights = colours(id, 7, 'diverging').map(luminance)
      expect(lights[3]).toBeGreaterThan(0.8)
      expect(lights.indexOf(Math.min(...lights)) % 6).toBe(0)
    }
  })

  it('gives a single class at the benchmark the middle', () => {
    expect(colours('blue', 1, 'diverging')).toEqual(['#fbf2cb'])
  })

  it('never has a class of white paper', () => {
    for (const id of PALETTE_IDS) for (const count of counts) for (const hex of colours(id, count, 'sequential')) expect(contrast(hex, '#ffffff')).toBeGreaterThan(1.05)
  })

  it('begins again when there are more categories than colours', () => {
    const nine = colours('blue', 9, 'categorical')
    expect(nine).toHaveLength(9)
    expect(nine[8]).toBe(nine[0])
  })

  it('writes dark on light and white on dark', () => {
    // Contrast of black and white is 21 by definition of WCAG.
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(inkOn('#deebf7')).toBe('#171a2b')
    expect(inkOn('#084594')).toBe('#ffffff')
  })
})
