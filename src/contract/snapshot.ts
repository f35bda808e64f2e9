/*
 * What a decision snapshot (Beschlussstand) may hold, for the schema (tests) and for the check in the browser, which has no schema library.
 */

/** What a snapshot's file calls itself: by this it is known among other JSON files. */
export const SNAPSHOT_FORMAT = 'schulwege-snapshot'

/** Goes up with a change that a page of the version before would read wrongly. A key that may be absent does not raise it. */
export const SNAPSHOT_VERSION = 1

/** Characters of the decision's text. */
export const LONGEST_DECISION = 5000

/** Characters of any other text of a snapshot: names, sentences, sources. */
export const LONGEST_WORDS = 1000

/** Rows of the largest table on any page (all schools of a Land with their offers), twice. */
export const MOST_ROWS = 20_000

/** Columns of figures: no page has more than four. */
export const MOST_COLUMNS = 8

/** How the ids of snapshots begin. */
export const SNAPSHOT_ID = 'stand-'
