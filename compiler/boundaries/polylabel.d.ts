/** polylabel ships no types. */
declare module 'polylabel' {
  /** Pole of inaccessibility of a polygon (outer ring first), to `precision` in the polygon's own unit. */
  export default function polylabel(polygon: number[][][], precision?: number): [number, number] & { distance: number }
}
