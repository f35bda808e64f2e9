import type { Offering } from './offering.ts'

/** What the rows of an offering are: Bildungsgänge, or types of school where that is all its table knows. */
export type RowKind = 'programme' | 'type'

/** A Bildungsgang ends with something; of types of school the table names no qualification. */
export const rowKind = ({ programmes }: Pick<Offering, 'programmes'>): RowKind => (programmes.some(({ qualification }) => qualification !== undefined) ? 'programme' : 'type')
