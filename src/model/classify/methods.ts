/** How values become classes. Apart from the doing, because the address bar knows the words and need not load the arithmetic. */
export const CLASS_METHODS = ['quantile', 'equal', 'natural', 'diverging'] as const
export type ClassMethod = (typeof CLASS_METHODS)[number]

export const CLASS_COUNTS = [3, 4, 5, 6, 7] as const
export type ClassCount = (typeof CLASS_COUNTS)[number]
