import { z } from 'zod'
import { breakSchema, paperSchema, protectionSchema } from '@/contract/schema/paper.ts'
import { idSchema, textSchema } from '@/contract/schema/text.ts'

/**
 * A source table: `sources/tables/<id>/data.csv` with `paper.yaml` beside it.
 *
 * `data.csv`: UTF-8, `;`, decimal point, one head line `area;period;<dimension…>;<measure…>;flags`.
 * A cell is a number or a marker of official statistics, never empty:
 *   `-` nothing, or the area did not exist · `.` unknown · `/` secret · `x` not meaningful · `…` comes later.
 * `flags`: words of the flag list, separated by blanks; usually empty. Rows sorted by area, period, dimensions.
 */
export const tablePaperSchema = paperSchema
  .omit({ breaks: true })
  .extend({
    breaks: z.array(breakSchema).default([]),
    /** Merkmale that a row is about, with every label that may occur: id of the label → what it means. */
    dimensions: z.record(idSchema.or(z.string()), z.record(z.string(), textSchema)),
    /** Columns with figures. `unit` is `persons`, `schools`, `percent`, … */
    measures: z.record(z.string(), z.strictObject({ name: textSchema, unit: z.string(), subsetOf: z.string().optional() })),
    /** What must add up inside a row: `total` = sum of `parts`. */
    sums: z.array(z.strictObject({ total: z.string(), parts: z.array(z.string()).min(2) })).default([]),
    /** What must add up across the labels of a dimension: `total` label = sum of `parts` labels, for the named measures. */
    dimensionSums: z
      .array(z.strictObject({ dimension: z.string(), total: z.string(), parts: z.array(z.string()).min(2), measures: z.array(z.string()).optional() }))
      .default([]),
    /** Published percentages beside the count they were made of: `percent` = `count` of a whole that the table does not show. */
    percentages: z.array(z.strictObject({ percent: z.string(), count: z.string() })).default([]),
    /** Whether counts of Kreise add up to their Land in this table (areas and periods of the Land all present). */
    addsUpToLand: z.boolean().default(false),
    /** Jumps larger than this factor between neighbouring periods are a finding (default 3). */
    jump: z.number().positive().default(3),
    /** Absent: suppression with k = 3. A table is open only when its paper says why it may be. */
    protection: protectionSchema.default({
      method: 'suppression',
      k: 3,
      n: 3,
      range: 3,
      reason: { de: 'Kleine Zahlen bleiben geheim; das Datenblatt nennt keine andere Regel.', en: 'Small counts stay secret; the paper names no other rule.' },
    }),
    /** Figures published elsewhere that are the sum of these `measures` over all labels of the dimension `over`: another breakdown of the same people. */
    linked: z.array(z.strictObject({ table: idSchema, over: z.string(), measures: z.array(z.string()).min(1), where: z.record(z.string(), z.string()).default({}) })).default([]),
    /** The secrecy rule of the source, in words. */
    secrecy: textSchema.optional(),
    demo: z.boolean().default(false),
  })
export type TablePaper = z.infer<typeof tablePaperSchema>

/** A figure of a table before anything is derived. */
export type SourceValue = { readonly number: number } | { readonly marker: '-' | '.' | '/' | 'x' | '…' }
