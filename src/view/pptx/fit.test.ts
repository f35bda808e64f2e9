import { describe, expect, it } from 'vitest'
import { arialWidth } from './arialWidth.ts'
import { fitLine, fitText, wrapLines } from './fitText.ts'
import { layTable } from './layTable.ts'
import { plainText } from './plainText.ts'

describe('arialWidth', () => {
  it('adds up the widths of Helvetica; an umlaut is as wide as its letter', () => {
    // H 722 + a 556 + ß 611 = 1889 thousandths of ten points.
    expect(arialWidth('Haß', 10)).toBeCloseTo(18.89, 6)
    expect(arialWidth('Ää', 10)).toBe(arialWidth('Aa', 10))
    expect(arialWidth('Haus', 10, true)).toBeGreaterThan(arialWidth('Haus', 10))
    // A mark of its own has no width; a sign of two code units is one sign, and an unknown one is wide.
    expect(arialWidth('A\u0308', 10)).toBe(arialWidth('A', 10))
    expect(arialWidth('\u{1F600}', 10)).toBe(10)
  })
})

describe('fitText', () => {
  const long = 'Regionale Bildungslandschaften entstehen dort, wo Schulen und Kommunen zusammenarbeiten. '.repeat(6).trim()

  it('takes the largest size that fits, and says how high the text is', () => {
    const { size, height, cut } = fitText('Kurz', { width: 5, height: 1, sizes: [24, 12] })
    expect([size, cut]).toEqual([24, false])
    expect(height).toBeCloseTo((24 * 1.2) / 72, 6)
  })

  it('never gives more lines than the box holds, shortens at a word and says so', () => {
    const fitted = fitText(long, { width: 3, height: 0.5, sizes: [14, 10] })
    expect(fitted.cut).toBe(true)
    expect(fitted.text.endsWith(' …')).toBe(true)
    expect(wrapLines(fitted.text, 3, fitted.size).length * 1.2 * fitted.size).toBeLessThanOrEqual(0.5 * 72)
  })

  it('breaks a word only where it is wider than a line', () => {
    expect(wrapLines('ein Donaudampfschifffahrtsgesellschaftskapitän', 1, 12).length).toBeGreaterThan(2)
    expect(wrapLines('ein Wort', 2, 12)).toEqual(['ein Wort'])
    // A blank at the beginning of a line is none on a slide, whether the line fits or not.
    expect(wrapLines(' ein Wort', 2, 12)).toEqual(['ein Wort'])
  })

  it('shortens a line to its width', () => {
    expect(fitLine('Berufseinstiegsschule', 0.6, 10)).toMatch(/^Ber.*…$/)
    expect(fitLine('Kurz', 3, 10)).toBe('Kurz')
  })
})

describe('layTable', () => {
  const table = (rows: number, text: string) => ({ head: ['Gebiet', 'Wert'], rows: Array.from({ length: rows }, () => [text, '1']) })
  const heightOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0)

  it('fills the width and stays within the height, smaller where it must', () => {
    const few = layTable(table(3, 'Helmstedt'), { w: 6, h: 3 })
    const many = layTable(table(13, 'Landkreis mit einem langen Namen an der Elbe'), { w: 4, h: 3.2 })
    for (const laid of [few, many]) {
      expect(laid.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(laid.columns === few.columns ? 6 : 4, 6)
      expect(laid.cut).toBe(false)
    }
    expect(heightOf(many.heights)).toBeLessThanOrEqual(3.2)
    expect(many.size).toBeLessThan(few.size)
  })

  it('shortens texts and drops rows only where no size fits, and says so', () => {
    const laid = layTable(table(40, 'Eine Erläuterung, die über mehrere Zeilen geht, weil sie viel zu sagen hat'), { w: 3, h: 2 })
    expect(laid.cut).toBe(true)
    expect(heightOf(laid.heights)).toBeLessThanOrEqual(2)
  })
})

it('plainText takes out what XML forbids and what turns the direction of writing', () => {
  expect(plainText('a\u0000b\u202ec\ud800d\n')).toBe('abc\ufffdd\n')
})
