/** The measures of a cube, in this order. Only `value` is always there. */
export const MEASURES = ['value', 'numerator', 'denominator'] as const
export type Measure = (typeof MEASURES)[number]
