import { z } from 'zod'

/** The envelope that all sparse JSON-stat cubes share: `value` and `status` are objects by index, whatever is in neither is not there. */
export const sparseEnvelope = {
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string(),
  updated: z.iso.date(),
  note: z.array(z.string()).optional(),
} as const

/** Figures by index. */
export const sparse = <T extends z.ZodType>(value: T) => z.record(z.string().regex(/^\d+$/), value)

export const dimensionSchema = z.strictObject({
  label: z.string(),
  category: z.strictObject({ index: z.array(z.string()).min(1), label: z.record(z.string(), z.string()).optional() }),
})
