/** A stretch of the chart's height, in CSS pixels from the top. */
export interface Stretch {
  readonly top: number
  readonly height: number
}

/**
 * Where a name goes when others already stand: at its own height if that is free, else at the nearest free height above or below.
 * Whoever comes first keeps its place.
 */
export function freeHeight(own: Stretch, taken: readonly Stretch[]): number {
  const candidates = [own.top, ...taken.flatMap(({ top, height }) => [top + height, top - own.height])]
  const free = candidates.filter((top) => top >= 0 && taken.every((other) => top >= other.top + other.height - 0.5 || top + own.height <= other.top + 0.5))
  return free.reduce((best, top) => (Math.abs(top - own.top) < Math.abs(best - own.top) ? top : best), free[0] ?? own.top)
}

interface LabelParams {
  readonly seriesIndex?: number
  readonly labelRect: { readonly y: number; readonly height: number }
}

/**
 * A layout for ECharts that places the names of one option one after the other, in the order of the series. (Its own `moveOverlap` leaves some
 * names on top of each other.) Made anew with every option; a second pass over the same option sees only the names before its own.
 */
export function placeNames(): (params: LabelParams) => { readonly dy: number } {
  const placed = new Map<number, Stretch>()
  return ({ seriesIndex = 0, labelRect }) => {
    const own = { top: labelRect.y, height: labelRect.height }
    const top = freeHeight(own, [...placed].filter(([index]) => index < seriesIndex).map(([, stretch]) => stretch))
    placed.set(seriesIndex, { top, height: own.height })
    return { dy: top - own.top }
  }
}
