import type { SlideFigure } from '@/model/slide/flagLines.ts'
import type { SlidePart } from '@/model/slide/slideContent.ts'

/** The chart or table of a scene with its figures; no part where there is nothing to draw. */
export interface Panel {
  readonly part: SlidePart<never> | undefined
  readonly figures: readonly SlideFigure[]
}
