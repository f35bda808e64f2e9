export const OFFER_MEASURES = ['pupils', 'first-year', 'classes', 'schools'] as const
/**
 * What is known of an offer. `pupils` all pupils of it; `first-year` those in its first year; `classes` its classes (Fachklassen);
 * `schools` only where the places are areas: schools that offer it, each counted once per programme.
 */
export type OfferMeasure = (typeof OFFER_MEASURES)[number]

export const ATTENDANCES = ['full-time', 'part-time', 'other'] as const
/** How much of the week a form of teaching takes: what its sign in matrix and map says. */
export type Attendance = (typeof ATTENDANCES)[number]

/** The remainder of `residence`: pupils whose area of residence is kept secret or not known. */
export const OTHER_RESIDENCE = 'other'
