import { expect, it } from 'vitest'
import type { SlideContent, SlideTable } from '@/model/slide/slideContent.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { slideFrame } from './slideFrame.ts'
import { INNER } from './slideInk.ts'

const table = (columns: number): SlideTable => ({ kind: 'table', title: 'Tabelle', head: Array.from({ length: columns }, (_, at) => `Spalte ${at}`), rows: [], numbers: [], strong: [], notes: [] })
const boxesOf = (...parts: SlideContent<never>['parts']) => {
  const content: SlideContent<never> = { number: 1, title: 'Titel', item: '', sentence: '', parts, notes: '', demo: false, flags: [], sourceLines: [], link: '', fault: undefined }
  return slideFrame(content, slideTextsOf('de'), new Set()).parts.map(({ box }) => box)
}

it('shares the width of a slide equally, and gives a table of more than four columns two thirds', () => {
  const [a, b] = boxesOf(table(3), table(4))
  expect(b?.w).toBeCloseTo(a?.w ?? 0, 6)
  const [narrow, wide] = boxesOf(table(4), table(5))
  expect(wide?.w).toBeCloseTo(2 * (narrow?.w ?? 0), 6)
})

it('leaves no part beyond the edge of the slide, and none upon another', () => {
  for (const parts of [[table(5)], [table(3), table(9)], [table(9), table(9)], [table(2), table(3), table(7)]]) {
    const boxes = boxesOf(...parts)
    const [first, last] = [boxes[0], boxes.at(-1)]
    expect((last?.x ?? 0) + (last?.w ?? 0) - (first?.x ?? 0)).toBeCloseTo(INNER, 6)
    for (const [at, box] of boxes.slice(1).entries()) expect(box.x).toBeGreaterThan((boxes[at]?.x ?? 0) + (boxes[at]?.w ?? 0))
  }
})
