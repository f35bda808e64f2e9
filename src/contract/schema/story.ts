import { z } from 'zod'
import { contractVersionSchema, idSchema, textSchema } from './text.ts'

/** `stories/<id>.json`: a prepared deck. A slide is an address, with what is said beside it. */
export const storySchema = z.strictObject({
  contract: contractVersionSchema,
  id: idSchema,
  title: textSchema,
  slides: z.array(z.strictObject({ address: z.string().startsWith('?'), title: textSchema, sentence: textSchema, notes: textSchema.optional() })),
})
export type Story = z.infer<typeof storySchema>
