/** A stretch of the chart's height, in CSS pixels from the top. */
export interface Stretch {
  readonly top: number
  readonly height: number
}

/**
 * Where a name goes when others already stand: at its own height if that is free, else at the nearest free height above or below, inside the chart.
 * Whoever comes first keeps its place.
 */
export function freeHeight(own: Stretch, taken: readonly Stretch[], bottom = Number.POSITIVE_INFINITY): number {
  const candidates = [Math.min(own.top, bottom - own.height), ...taken.flatMap(({ top, height }) => [top + height, top - own.height])]
  const free = candidates.filter((top) => top >= 0 && top + own.height <= bottom && taken.every((other) => top >= other.top + other.height - 0.5 || top + own.height <= other.top + 0.5))
  return free.reduce((best, top) => (Math.abs(top - own.top) < Math.abs(best - own.top) ? top : best), free[0] ?? own.top)
}

interface LabelParams {
  readonly labelRect: { readonly y: number; readonly height: number }
}
type Layout = (params: LabelParams) => { readonly dy: number }

/**
 * Layouts for ECharts that place the names of one option one after the other. (Its own `moveOverlap` leaves some names on top of each other.)
 * Names stand in the order of their lines' ends: each at its own height or, where that is taken, below the one before; none leaves the chart at the bottom.
 * The name of the area pointed at comes last and finds a free place, so that no other moves for it.
 * @param heights of the names in the order of the lines' ends, from the top, in CSS pixels
 */
export function placeNames(heights: readonly number[], bottom: number): { readonly inOrder: (index: number) => Layout; readonly anywhere: Layout } {
  const placed: Stretch[] = []
  return {
    inOrder: (index) => ({ labelRect }) => {
      const before = placed[index - 1]
      const rest = heights.slice(index).reduce((sum, height) => sum + height, 0)
      const top = Math.max(before === undefined ? 0 : before.top + before.height, Math.min(labelRect.y, bottom - rest))
      placed[index] = { top, height: labelRect.height }
      return { dy: top - labelRect.y }
    },
    anywhere: ({ labelRect }) => ({ dy: freeHeight({ top: labelRect.y, height: labelRect.height }, placed, bottom) - labelRect.y }),
  }
}
