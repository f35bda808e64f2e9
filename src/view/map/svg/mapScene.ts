import type { Boundaries } from '@/contract/schema/boundary.ts'
import { type Fit, fitRegion } from '../camera/mercator.ts'
import type { MapPicture, MapSize } from '../mapPicture.ts'
import { type AreaPath, areaPaths, surroundingPaths } from './areaPaths.ts'
import { bySize } from './placeLabels.ts'

/** A region laid out in a frame: projection and paths. */
export interface MapScene {
  readonly fit: Fit
  readonly areas: readonly AreaPath[]
  /** The same areas, the larger before the smaller: the order in which they get their names. */
  readonly bySize: readonly AreaPath[]
  readonly byId: ReadonlyMap<string, AreaPath>
  readonly surroundings: ReturnType<typeof surroundingPaths>
}

interface Remembered {
  readonly of: MapPicture['surroundings']
  readonly scene: MapScene
}

/** The last layout of each region. Forgotten together with its boundaries. */
const known = new WeakMap<Boundaries, Remembered>()

/** Lays a region out. Pure; remembers the last size, so that first picture, SVG and overlay of one frame are reckoned once. */
export function mapScene({ boundaries, surroundings }: Pick<MapPicture, 'boundaries' | 'surroundings'>, { width, height }: MapSize): MapScene {
  const last = known.get(boundaries)
  if (last && last.of === surroundings && last.scene.fit.width === width && last.scene.fit.height === height) return last.scene
  const fit = fitRegion(boundaries.bbox, { width, height })
  const areas = areaPaths(boundaries, fit)
  const scene = { fit, areas, bySize: bySize(areas), byId: new Map(areas.map((area) => [area.id, area])), surroundings: surroundingPaths(surroundings, fit) }
  known.set(boundaries, { of: surroundings, scene })
  return scene
}
