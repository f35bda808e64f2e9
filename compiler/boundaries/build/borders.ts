import type { BuiltArea } from './fullTopology.ts'

/** Arcs these areas are drawn with, whichever way they run. */
export function arcsOf(areas: readonly BuiltArea[]): ReadonlySet<number> {
  return new Set(areas.flatMap(({ polygons }) => polygons.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)))
}

/** Areas that share a border with these, and those that lie between them without touching these; see `neighboursOf`. */
export function neighboursAmong(areas: readonly BuiltArea[], own: readonly BuiltArea[]): BuiltArea[] {
  const others = areas.filter((area) => !own.includes(area)).map((area) => ({ area, arcs: [...arcsOf([area])] }))
  const border = arcsOf(own)
  const touching = others.filter(({ arcs }) => arcs.some((arc) => border.has(arc)))
  const around = arcsOf(touching.map(({ area }) => area))
  const between = others.filter((other) => !touching.includes(other) && other.arcs.every((arc) => around.has(arc)))
  return [...touching, ...between].map(({ area }) => area)
}
