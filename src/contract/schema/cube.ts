import { z } from 'zod'
import { breakSchema } from './paper.ts'
import { contractVersionSchema, idSchema, periodSchema } from './text.ts'

const dimension = z.strictObject({
  label: z.string(),
  category: z.strictObject({
    index: z.array(z.string()).min(1),
    label: z.record(z.string(), z.string()).optional(),
    unit: z.record(z.string(), z.strictObject({ label: z.string(), decimals: z.int() })).optional(),
  }),
})

/**
 * `cubes/<region>/<indicator>.json`: JSON-stat 2.0, class dataset. Dimensions in the order `measure`, breakdowns, `area`, `period`
 * (columns of one measure lie together: smaller when compressed, and decoded without a copy).
 * `value` is null exactly where the status of the cell's `value` measure names an absence; `numerator` and `denominator` share that status.
 */
export const cubeSchema = z.strictObject({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string(),
  updated: z.iso.date(),
  note: z.array(z.string()).optional(),
  id: z.array(z.string()).min(3),
  size: z.array(z.int().positive()).min(3),
  role: z.strictObject({ geo: z.tuple([z.literal('area')]), time: z.tuple([z.literal('period')]), metric: z.tuple([z.literal('measure')]) }),
  dimension: z.record(z.string(), dimension),
  value: z.array(z.number().nullable()),
  status: z.record(z.string().regex(/^\d+$/), z.string()),
  extension: z.strictObject({
    contract: contractVersionSchema,
    region: idSchema,
    indicator: idSchema,
    breaks: z.array(breakSchema),
    /** First period that is not counted but forecast, as are all after it; absent where none is. */
    forecast: periodSchema.optional(),
  }),
})
export type CubeFile = z.infer<typeof cubeSchema>
