/** Unicode's marks that turn the direction of writing (embeddings, overrides, isolates): they reach beyond the name they stand in. */
const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** A name without direction marks: put into a sentence, it cannot turn the rest of it round. No name of ours has any. */
export const plainName = (name: string): string => name.replace(DIRECTION_MARKS, '')
