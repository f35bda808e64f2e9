import { z } from 'zod'
import { OWN_DECK } from '../deck.ts'
import { deckSchema, slideSchema } from './deck.ts'
import { contractVersionSchema, idSchema, textSchema } from './text.ts'

/** A prepared deck speaks both languages, and has something to show. */
const preparedSlideSchema = slideSchema.extend({ headline: textSchema, note: textSchema.optional(), item: textSchema.optional() })

const preparedShape = {
  id: idSchema.refine((id) => !id.startsWith(OWN_DECK), `does not begin with "${OWN_DECK}": so do decks made in a browser`),
  title: textSchema,
  slides: z.array(preparedSlideSchema).min(1),
}

/** `sources/stories/<id>.yaml` */
export const storySourceSchema = deckSchema.extend(preparedShape)
export type StorySource = z.infer<typeof storySourceSchema>

/** `stories/<id>.json`: a prepared deck, a deck in every way. */
export const storySchema = z.strictObject({ contract: contractVersionSchema, ...storySourceSchema.shape })
export type Story = z.infer<typeof storySchema>
