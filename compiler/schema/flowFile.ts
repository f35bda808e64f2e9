import { z } from 'zod'
import { breakSchema, paperSchema, protectionSchema } from '@/contract/schema/paper.ts'
import { areaIdSchema, idSchema, textSchema } from '@/contract/schema/text.ts'
import { flowNodeSchema, NODE_KINDS } from '@/contract/schema/transition.ts'

/**
 * `sources/flows/<id>/definition.yaml`: what a flow table is about. Beside it `flows.csv` (UTF-8, `;`, head line
 * `area;period;from;to;<breakdown…>;people;flags`, or `percent` instead of `people`) and `paper.yaml`.
 * A row whose `to` is `insgesamt` counts all who left; what it counts more than the other rows of its origin is the remainder.
 * A figure is a number or a marker: `-` nobody, `.` unknown, `/` secret.
 */
export const flowDefinitionSchema = z.strictObject({
  id: idSchema,
  /** Place in the list of flow tables. */
  order: z.int(),
  /** Regions that show it. */
  regions: z.array(idSchema).min(1),
  name: textSchema,
  description: textSchema,
  kind: z.enum(NODE_KINDS),
  /** people: counted. percent: published shares of a known whole, of which the compiler reckons people and marks them as reckoned. */
  unit: z.enum(['people', 'percent']).default('people'),
  sides: z.strictObject({ from: textSchema, to: textSchema }),
  people: textSchema,
  sentence: textSchema,
  /** Every node once, in the order in which they are drawn; a colour that is not named is the node's place in this list. */
  nodes: z.array(flowNodeSchema.partial({ colour: true })).min(2),
  /** Which of them are left, and which are reached. */
  from: z.array(areaIdSchema).min(1),
  to: z.array(areaIdSchema).min(1),
  breakdowns: z.array(z.strictObject({ id: idSchema, name: textSchema, categories: z.array(z.strictObject({ id: idSchema, name: textSchema })).min(1) })).default([]),
  /** Area of every row of an imported file that names none. */
  area: areaIdSchema.optional(),
})
export type FlowDefinition = z.infer<typeof flowDefinitionSchema>

/** `sources/flows/<id>/paper.yaml`: as that of a table, without what only tables have. */
export const flowPaperSchema = paperSchema.extend({
  breaks: z.array(breakSchema).default([]),
  /** Absent: flows of one or two people go into the secret remainder. */
  protection: protectionSchema.default({
    method: 'suppression',
    k: 3,
    n: 3,
    range: 3,
    reason: { de: 'Kleine Zahlen bleiben geheim; das Datenblatt nennt keine andere Regel.', en: 'Small counts stay secret; the paper names no other rule.' },
  }),
  demo: z.boolean().default(false),
})
export type FlowPaper = z.infer<typeof flowPaperSchema>
