import type { Absence } from '@/contract/absence.ts'

/** A stroke or a dot inside a tile; units are CSS pixels, the origin lies at the tile's upper left corner. */
export type PatternShape =
  | { readonly type: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number; readonly width: number }
  | { readonly type: 'dot'; readonly cx: number; readonly cy: number; readonly r: number }

/** A square tile that repeats without a seam. Renderers make of it an SVG `<pattern>` or a canvas image. */
export interface AbsencePattern {
  /** Stem of an element id or image name, the same in every renderer. */
  readonly id: string
  readonly size: number
  readonly background: string
  readonly ink: string
  readonly shapes: readonly PatternShape[]
}

/** KERN neutral-025 and neutral-500: nothing of a palette, so that "no value" is never read as a low value. */
const BACKGROUND = '#f6f6f8'
const INK = '#6e7596'
const SIZE = 8

const line = (x1: number, y1: number, x2: number, y2: number, width = 1.25): PatternShape => ({ type: 'line', x1, y1, x2, y2, width })
const dot = (cx: number, cy: number, r: number): PatternShape => ({ type: 'dot', cx, cy, r })

/** Diagonals run over the tile's edge, so that the corners of neighbouring tiles close the stroke. */
const rising = [line(-2, 2, 2, -2), line(0, 8, 8, 0), line(6, 10, 10, 6)]
const falling = [line(6, -2, 10, 2), line(0, 0, 8, 8), line(-2, 6, 2, 10)]

const pattern = (reason: Absence, shapes: readonly PatternShape[]): AbsencePattern => ({
  id: `absence-${reason}`,
  size: SIZE,
  background: BACKGROUND,
  ink: INK,
  shapes,
})

/**
 * One pattern for each reason, told apart without colour and after a photocopy: strokes for what is kept secret, dots for what nobody knows,
 * crosses for what makes no sense, level lines for what did not exist, broken uprights for what is still to come.
 */
export const ABSENCE_PATTERNS: Readonly<Record<Absence, AbsencePattern>> = {
  suppressed: pattern('suppressed', rising),
  unknown: pattern('unknown', [dot(2, 2, 1.1), dot(6, 6, 1.1)]),
  'not-applicable': pattern('not-applicable', [...rising, ...falling]),
  'not-existing': pattern('not-existing', [line(0, 4, 8, 4, 1)]),
  pending: pattern('pending', [line(2, 0, 2, 4, 1.25), line(6, 4, 6, 8, 1.25)]),
}
