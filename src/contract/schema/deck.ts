import { z } from 'zod'
import { DECK_FORMAT, DECK_VERSION, LONGEST_ADDRESS, LONGEST_LINE, LONGEST_NOTE, MOST_MINUTES, MOST_SLIDES } from '../deck.ts'
import { idSchema, textSchema } from './text.ts'

const said = (longest: number) =>
  z.union([z.string().max(longest), textSchema.refine(({ de, en }) => de.length <= longest && en.length <= longest, `at most ${longest} characters`)])

/** What is said on a slide: once, in the language of whoever wrote it, or in both. */
export const saidSchema = said(LONGEST_NOTE)
export type Said = z.infer<typeof saidSchema>

/** A slide is an address, with what is said beside it. Nothing of the data is in it. */
export const slideSchema = z.strictObject({
  id: idSchema,
  /** Query string with its `?`, nothing else: it cannot lead to another site. */
  address: z.string().startsWith('?').max(LONGEST_ADDRESS),
  headline: said(LONGEST_LINE),
  /** For whoever presents. */
  note: said(LONGEST_NOTE).optional(),
  /** Agenda item (Tagesordnungspunkt, TOP). Neighbours of the same item belong together. */
  item: said(LONGEST_LINE).optional(),
  /** How long the slide is meant to take. */
  minutes: z.int().min(1).max(MOST_MINUTES).optional(),
})
export type Slide = z.infer<typeof slideSchema>

export const deckSchema = z.strictObject({
  id: idSchema,
  title: said(LONGEST_LINE),
  region: idSchema,
  slides: z.array(slideSchema).max(MOST_SLIDES),
})
export type Deck = z.infer<typeof deckSchema>

/** A deck as a file to save, send and open. */
export const deckFileSchema = z.strictObject({ format: z.literal(DECK_FORMAT), version: z.literal(DECK_VERSION), ...deckSchema.shape })
export type DeckFile = z.infer<typeof deckFileSchema>
