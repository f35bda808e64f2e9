import { z } from 'zod'
import { contractVersionSchema, textSchema } from './text.ts'

/** `changes.json`: what this data build changed since the one before, in plain sentences. */
export const changesSchema = z.strictObject({ contract: contractVersionSchema, sentences: z.array(textSchema) })
export type Changes = z.infer<typeof changesSchema>
