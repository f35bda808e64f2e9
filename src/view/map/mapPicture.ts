import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import type { Choropleth } from '@/model/choropleth/choropleth.ts'

/** All that a map shows at one moment. Both canvases draw from it and from nothing else. */
export interface MapPicture {
  readonly boundaries: Boundaries
  /** Neighbouring areas and the outline of the Land, so that the region does not float. */
  readonly surroundings: Surroundings | undefined
  readonly choropleth: Choropleth
  /** Hex colours by class index. */
  readonly colours: readonly string[]
  /** Names to write on the map, by area id. */
  readonly names: ReadonlyMap<string, string>
  /** Chosen areas. */
  readonly selected: readonly string[]
  /** An area that is pointed at elsewhere: in the ranking, the legend, the trend. */
  readonly emphasised: string | undefined
  /** Areas of a class that is pointed at in the legend; the others step back. */
  readonly lit: readonly string[] | undefined
  /** What a screen reader says of the map as a whole. */
  readonly description: string
  /** What a screen reader says of one area ("Helmstedt: 9,62 %, Rang 3 von 8"); without it, its name. */
  readonly describe?: (area: string) => string
}

/** A position in the map's frame, in CSS pixels from its top left corner. */
export interface MapPoint {
  readonly x: number
  readonly y: number
}

/** Size of the map's frame in CSS pixels. */
export interface MapSize {
  readonly width: number
  readonly height: number
  /** By how much letters are larger than at a desk (`lettersOf`); 1 where it is not said. */
  readonly letters?: number
}
