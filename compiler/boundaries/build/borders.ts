import type { BuiltArea } from './fullTopology.ts'

/** Arcs these areas are drawn with, whichever way they run. */
export function arcsOf(areas: readonly BuiltArea[]): ReadonlySet<number> {
  return new Set(areas.flatMap(({ polygons }) => polygons.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)))
}

/** Areas that share a border with these and are none of them. */
export function neighboursAmong(areas: readonly BuiltArea[], own: readonly BuiltArea[]): BuiltArea[] {
  const border = arcsOf(own)
  return areas.filter((area) => !own.includes(area) && [...arcsOf([area])].some((arc) => border.has(arc)))
}
