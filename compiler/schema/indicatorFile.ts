import { z } from 'zod'
import { categorySchema, DIRECTIONS, forecastSchema, KINDS } from '@/contract/schema/catalogue.ts'
import { idSchema, textSchema } from '@/contract/schema/text.ts'

/** A breakdown as it is defined for an indicator: which column of the table, which of its labels, and what is derived. */
export const breakdownFileSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Dimension column of the table; or, where categories are measures of their own, absent (each category then names `numerator`/`value`). */
  column: z.string().optional(),
  categories: z
    .array(
      z.strictObject({
        id: idSchema,
        name: textSchema,
        /** Label in the column. */
        label: z.string().optional(),
        /** `insgesamt - weiblich`: labels (or categories) to subtract or add; only for counts. */
        derive: z.string().optional(),
        value: z.string().optional(),
        numerator: z.string().optional(),
        denominator: z.string().optional(),
      }),
    )
    .min(1),
})

/** Which columns of which table make the figure. Several entries are filled in in order: a later one serves where the earlier has no row for area and period. */
export const figureFromSchema = z.strictObject({
  table: idSchema,
  /** Published figure as it is (rates, scores, codes), or a count. */
  value: z.string().optional(),
  numerator: z.string().optional(),
  denominator: z.string().optional(),
  /** Fixed labels of dimension columns: `{ schulart: Grundschulen }`. */
  where: z.record(z.string(), z.string()).default({}),
  /** Labels of dimension columns for the denominator, where they differ from the numerator's. */
  denominatorWhere: z.record(z.string(), z.string()).default({}),
})

/** `sources/indicators/<id>.yaml` */
export const indicatorFileSchema = z.strictObject({
  id: idSchema,
  topic: idSchema,
  order: z.number(),
  kind: z.enum(KINDS),
  name: textSchema,
  description: textSchema,
  unit: z.strictObject({ de: z.string(), en: z.string() }),
  numerator: textSchema.optional(),
  denominator: textSchema.optional(),
  /**
   * A whole clause for the sentence under the map. Put in: `{Place}` ("Im Landkreis Helmstedt"), `{period}` with its preposition ("im Jahr 2024"),
   * `{value}` with unit, `{counts}` (" (68 von 707)" or nothing), `{category}`: the chosen categories without any `insgesamt`, joined by a comma.
   * When nothing is left of it, ` ({category})` goes with its brackets.
   */
  sentence: textSchema,
  /** Of an indicator of a forecast: the breakdown of its variants and the sentence for years ahead, in which `{low}` and `{high}` are the bounds. */
  forecast: forecastSchema.optional(),
  decimals: z.int().min(0).max(4),
  direction: z.enum(DIRECTIONS),
  definition: textSchema,
  formula: textSchema,
  notes: z.array(textSchema).default([]),
  /** 100 for shares in %, 1 otherwise. */
  factor: z.number().default(1),
  from: z.array(figureFromSchema).min(1),
  breakdowns: z.array(breakdownFileSchema).default([]),
  categories: z.array(categorySchema).optional(),
  /** Regions it is made for; absent: every region for whose areas the tables have figures. */
  regions: z.array(idSchema).optional(),
  officialCode: z.string().optional(),
})
export type IndicatorFile = z.infer<typeof indicatorFileSchema>
