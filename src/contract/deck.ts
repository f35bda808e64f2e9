/*
 * What a deck may hold, for the schema (compiler, tests) and for the check in the browser, which has no schema library.
 */

/** What a deck's file calls itself: by this it is known among other JSON files. */
export const DECK_FORMAT = 'schulwege-deck'

/** Goes up with a change that a page of the version before would read wrongly. A key that may be absent does not raise it. */
export const DECK_VERSION = 1

/** Characters of a slide's address: leaves room for the place of the site in a link of under 2,000. */
export const LONGEST_ADDRESS = 1800

/** Characters of a headline, a title or an agenda item. */
export const LONGEST_LINE = 300

/** Characters of a note. */
export const LONGEST_NOTE = 5000

export const MOST_SLIDES = 200

/** Minutes of a slide: a meeting of four hours about one picture is none. */
export const MOST_MINUTES = 240

/** How the ids of decks begin that are made in a browser. Prepared ones do not, so that the two never meet. */
export const OWN_DECK = 'deck-'
