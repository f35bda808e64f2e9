import { z } from 'zod'
import { FLOW_ROLES } from '../flowRole.ts'
import { idSchema, textSchema } from './text.ts'

/** A date as exactly as it is known: `2015`, `2012-11` or `2017-03-20`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a year, a month or a day: 2015, 2012-11, 2017-03-20')

/** Something that is agreed, exists or happens from a date on; `until` where it ends. Without a date nothing is known of when. */
const dated = { date: partialDateSchema.optional(), until: partialDateSchema.optional() }

/**
 * Who works together in a region, on which agreement, in which bodies, and what happened when. Only what a source says stands here:
 * what is left out is unknown, and the page says so.
 */
export const cooperationSchema = z.strictObject({
  partners: z.array(z.strictObject({ name: textSchema, role: textSchema.optional() })),
  /** `references`: numbers of the printed papers in which councils decided on it. */
  agreements: z.array(z.strictObject({ ...dated, name: textSchema, about: textSchema.optional(), references: z.array(textSchema).optional() })),
  /** `meets`: how often, in words. */
  bodies: z.array(z.strictObject({ ...dated, name: textSchema, meets: textSchema.optional() })),
  /** What happened, beside agreements and bodies. */
  events: z.array(z.strictObject({ ...dated, date: partialDateSchema, what: textSchema })),
  /** Facts without a date. */
  facts: z.array(textSchema),
})
export type Cooperation = z.infer<typeof cooperationSchema>

/**
 * One stream of data: who supplies what to whom, and under which conditions. Conditions that are not known are left out, never guessed:
 * the page prints "nicht bekannt" for each of them.
 */
export const dataFlowSchema = z.strictObject({
  id: idSchema,
  /** What flows: kind and extent. */
  name: textSchema,
  parties: z.array(z.strictObject({ id: idSchema, name: textSchema, role: z.enum(FLOW_ROLES) })).min(1),
  /** `settled: false` where it is not yet decided what goes this way: drawn dashed. Between parties whose roles are open it has no direction. */
  steps: z.array(z.strictObject({ from: idSchema, to: idSchema, what: textSchema, settled: z.boolean().optional() })),
  purpose: textSchema.optional(),
  legalBasis: textSchema.optional(),
  /** How often, in words. */
  rhythm: textSchema.optional(),
  lastDelivery: partialDateSchema.optional(),
  nextDelivery: partialDateSchema.optional(),
  /** What is still missing, as far as it is known. */
  missing: z.array(textSchema),
})
export type DataFlow = z.infer<typeof dataFlowSchema>
