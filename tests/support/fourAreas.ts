import type { Boundaries } from '@/contract/schema/boundary.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { AreaMark, Choropleth } from '@/model/choropleth/choropleth.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'

/** A square of one degree, its south-west corner at a place; counter-clockwise and closed, as RFC 7946 has it. */
function square(west: number, south: number): [number, number][] {
  return [[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]
}

const feature = (id: string, name: string, west: number, south: number): Boundaries['features'][number] => ({
  type: 'Feature',
  id,
  properties: { name, label: [west + 0.5, south + 0.5] },
  geometry: { type: 'Polygon', coordinates: [square(west, south)] },
})

/** Four squares of one degree around the point 1° east on the equator: `nw ne` above `sw se`. */
export const FOUR: Boundaries = {
  type: 'FeatureCollection',
  contract: CONTRACT_VERSION,
  bbox: [0, -1, 2, 1],
  features: [feature('nw', 'Nordwest', 0, 0), feature('ne', 'Nordost', 1, 0), feature('sw', 'Südwest', 0, -1), feature('se', 'Südost', 1, -1)],
}

export function choroplethOf(marks: Readonly<Record<string, AreaMark>>): Choropleth {
  return { marks: new Map(Object.entries(marks)), classes: [], absences: [], categorical: false, diverging: false }
}

export const inClass = (index: number): AreaMark => ({ type: 'class', index })

/** nw and ne in class 0, sw in class 1, se suppressed; nothing chosen. */
export const PICTURE: MapPicture = {
  boundaries: FOUR,
  surroundings: undefined,
  choropleth: choroplethOf({ nw: inClass(0), ne: inClass(0), sw: inClass(1), se: { type: 'absent', reason: 'suppressed' } }),
  colours: ['#000000', '#102030'],
  names: new Map([['nw', 'Nordwest'], ['ne', 'Nordost'], ['sw', 'Südwest'], ['se', 'Südost']]),
  selected: [],
  emphasised: undefined,
  lit: undefined,
  description: 'Karte: vier Gebiete',
}
