import type { SlidePart } from './slideContent.ts'

/** Columns beyond which a table cannot be read in half of a slide. */
const MANY = 4

/** How the parts of a slide share its width: equally, but a table of many columns gets twice as much. */
export const partWeights = (parts: readonly SlidePart<unknown>[]): readonly number[] => parts.map((part) => (part.kind === 'table' && part.head.length > MANY ? 2 : 1))
