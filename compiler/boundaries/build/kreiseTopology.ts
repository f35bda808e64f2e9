import type { AreaTopology } from '../topologyAreas.ts'
import { weighArcs } from './drawnArcs.ts'
import { dropSpecks } from './dropSpecks.ts'
import { encodeTopology } from './encodeTopology.ts'
import { type BuiltArea, combineAreas, type FullTopology, fullTopology, mergeAreas } from './fullTopology.ts'
import { GROSSRAUM, KREIS_MERGERS, LAENDER } from './mergers.ts'
import type { PackageArea } from './readPackage.ts'
import { simplifyCleanly } from './simplifyCleanly.ts'
import { arcsOf, neighboursAmong } from './borders.ts'

export interface Built {
  readonly topology: AreaTopology
  readonly unsettled: number
}

/** About ten metres: fine enough for every level. */
const STEP = 0.0001

/** Länder whose Kreise are a region; the others only stand in grey around them. */
const REGIONS = ['03', '05', '15']

/** All Kreise of Germany for a picture of a whole Land: what is smaller than a pixel or two of it is left out. */
export function kreiseLandTopology(kreise: readonly PackageArea[]): Built {
  const { full, areas } = today(kreise, 3)
  const fine = arcsOf(areas.filter(({ id }) => REGIONS.includes(id.slice(0, 2))))
  return simplify(full, { kreise: areas, outlines: laenderOf(full, areas) }, (arc) => (fine.has(arc) ? 1.2 : 25), 0.001)
}

/** The Großraum in fine detail, its neighbours and the outline of Niedersachsen in less the farther away they are. */
export function kreiseRegionTopology(kreise: readonly PackageArea[]): Built {
  const { full, areas } = today(kreise, 1)
  const own = areas.filter(({ id }) => GROSSRAUM.some((key) => key === id))
  const near = neighboursAmong(areas, own)
  const outlines = laenderOf(full, areas).filter(({ id }) => id === '03')
  const fine = arcsOf(own)
  return simplify(full, { kreise: [...own, ...near], outlines }, (arc) => (fine.has(arc) ? 0.1 : 5), STEP)
}

function today(kreise: readonly PackageArea[], specks: number): { full: FullTopology; areas: BuiltArea[] } {
  const full = fullTopology(kreise)
  return { full, areas: dropSpecks(full, mergeAreas(full, full.areas, KREIS_MERGERS), specks) }
}

/** The Länder, each made of its Kreise. */
function laenderOf(full: FullTopology, areas: readonly BuiltArea[]): BuiltArea[] {
  const byId = new Map(areas.map((area) => [area.id, area]))
  const mergers = Object.entries(LAENDER).map(([land, name]) => [land, { name, of: [...byId.keys()].filter((id) => id.startsWith(land)) }] as const)
  return combineAreas(full, byId, Object.fromEntries(mergers))
}

/** Simplifies with a threshold by arc and writes what came out. */
export function simplify(full: FullTopology, objects: Readonly<Record<string, readonly BuiltArea[]>>, threshold: (arc: number) => number, step: number): Built {
  const used = arcsOf(Object.values(objects).flat())
  const arcs = full.arcs.map((arc, at) => (used.has(at) ? arc : []))
  const weighed = weighArcs({ ...full, arcs })
  const { arcs: drawn, unsettled } = simplifyCleanly(weighed, Object.values(objects).flat(), weighed.map((_, at) => threshold(at)), step)
  return { topology: encodeTopology(objects, drawn, step), unsettled: unsettled.size }
}
