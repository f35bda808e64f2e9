import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import { type Fit, ordinate } from '../camera/mercator.ts'

type Geometry = Boundaries['features'][number]['geometry'] | Surroundings['features'][number]['geometry']
type Position = readonly [number, number]

/** An area as the SVG draws it. */
export interface AreaPath {
  readonly id: string
  /** The `d` of a path, in pixels of the fitted frame, to the hundredth. */
  readonly d: string
  /** Width and height of the area's box in pixels: what room there is for its name. */
  readonly width: number
  readonly height: number
  /** Where its name stands: the point farthest from the border. */
  readonly label: { readonly x: number; readonly y: number }
}

const RADIANS = Math.PI / 180

/** Collects path commands and the box they cover. Straight lines between vertices, as MapLibre draws them, so that both canvases agree to the pixel. */
function pen(fit: Fit) {
  let d = ''
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const point = ([longitude, latitude]: Position): string => {
    const x = Math.round((fit.x + fit.scale * longitude * RADIANS) * 100) / 100
    const y = Math.round((fit.y - fit.scale * ordinate(latitude)) * 100) / 100
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
    return `${x} ${y}`
  }
  return {
    /** A line; a ring closes itself, its last position (equal to the first) is not repeated. */
    line(positions: readonly Position[], closed: boolean): void {
      const end = closed ? positions.length - 1 : positions.length
      for (let at = 0; at < end; at += 1) {
        const position = positions[at]
        if (position) d += `${at === 0 ? 'M' : at === 1 ? 'L' : ' '}${point(position)}`
      }
      if (closed) d += 'Z'
    },
    drawn: () => ({ d, width: Math.max(0, right - left), height: Math.max(0, bottom - top) }),
  }
}

/** The path of one geometry in the fitted frame. */
export function geometryPath(geometry: Geometry, fit: Fit): { readonly d: string; readonly width: number; readonly height: number } {
  const { line, drawn } = pen(fit)
  if (geometry.type === 'Polygon') geometry.coordinates.forEach((ring) => line(ring, true))
  else if (geometry.type === 'MultiPolygon') geometry.coordinates.forEach((polygon) => polygon.forEach((ring) => line(ring, true)))
  else geometry.coordinates.forEach((positions) => line(positions, false))
  return drawn()
}

/** Paths of all areas, in the order of the file. */
export function areaPaths(boundaries: Boundaries, fit: Fit): readonly AreaPath[] {
  return boundaries.features.map(({ id, geometry, properties }) => {
    const [longitude, latitude] = properties.label
    return {
      id,
      ...geometryPath(geometry, fit),
      label: { x: fit.x + fit.scale * longitude * RADIANS, y: fit.y - fit.scale * ordinate(latitude) },
    }
  })
}

/** Grey neighbours and the outline of the Land, each as one path: nobody points at a single one of them. */
export function surroundingPaths(surroundings: Surroundings | undefined, fit: Fit): { readonly neighbours: string; readonly land: string } {
  const paths = { neighbour: '', outline: '' }
  for (const { properties, geometry } of surroundings?.features ?? []) paths[properties.role] += geometryPath(geometry, fit).d
  return { neighbours: paths.neighbour, land: paths.outline }
}
