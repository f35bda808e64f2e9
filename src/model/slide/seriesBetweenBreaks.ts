import type { LineSegment } from '../series/series.ts'

/**
 * Pieces of a line laid out in columns of a chart that joins whatever stands side by side in one column. Two pieces stand in one column only where a place
 * between them is empty; a piece that follows another without one (a break) stands in the next column. One or two columns are enough.
 *
 * @param places of a period among the categories of the chart
 * @returns values by column and place; `undefined` where nothing is drawn. No columns for a line without a value
 */
export function seriesBetweenBreaks(segments: readonly LineSegment[], places: ReadonlyMap<string, number>, valueOf: (point: LineSegment[number]) => number, length: number): readonly (readonly (number | undefined)[])[] {
  const columns: (number | undefined)[][] = []
  const ends: number[] = []
  for (const segment of segments) {
    const points = segment.flatMap((point) => {
      const place = places.get(point.period)
      return place === undefined ? [] : [{ place, value: valueOf(point) }]
    })
    const [first, last] = [points[0], points.at(-1)]
    if (first === undefined || last === undefined) continue
    const free = ends.findIndex((end) => end < first.place - 1)
    const at = free < 0 ? columns.length : free
    const column = (columns[at] ??= Array.from({ length }, () => undefined))
    for (const { place, value } of points) column[place] = value
    ends[at] = last.place
  }
  return columns
}
