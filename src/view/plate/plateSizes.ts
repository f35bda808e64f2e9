import type { PlateSize } from './plate.ts'

/** Sizes on offer. The SVG has `width` by `height` CSS pixels, the PNG `scale` times as many. */
export interface PlateFormat extends PlateSize {
  readonly id: 'screen' | 'a4'
  readonly scale: number
}

/** A slide of 1600 × 900 pixels; a sheet A4 across (297 × 210 mm at 96 to the inch, and 288 of them in the PNG). */
export const PLATE_FORMATS: readonly PlateFormat[] = [
  { id: 'screen', width: 1600, height: 900, scale: 1 },
  { id: 'a4', width: 1123, height: 794, scale: 3 },
]
