import type { MapPicture } from '../map/mapPicture.ts'

/** A map on a slide: what both canvases draw, and the unit its legend needs. */
export interface MapDrawing {
  readonly kind: 'areas'
  readonly picture: MapPicture
  readonly unit: string
}
