import { z } from 'zod'
import { YEAR_MEANINGS } from '../yearMeaning.ts'
import { areaIdSchema, contractVersionSchema, idSchema, periodSchema, textSchema } from './text.ts'

/**
 * A break in a series, in the areas whose key starts with one of `areas`: numbers from this period on are not comparable with those before.
 * With `until` it is an exception: what holds from `period` to `until` inclusive is comparable with nothing outside; after it the series goes on as before it.
 */
export const breakSchema = z
  .strictObject({
    period: periodSchema,
    until: periodSchema.optional(),
    areas: z.array(areaIdSchema).min(1),
    /** Columns of the table it concerns; absent: all. A cube names only the breaks that concern it, without this. */
    measures: z.array(z.string()).min(1).optional(),
    note: textSchema,
  })
  .refine(({ period, until }) => until === undefined || until >= period, 'an exception ends before it begins')
export type SeriesBreak = z.infer<typeof breakSchema>

/** How a Land rounds: to multiples of `base`, from this period on. */
export const roundingSchema = z.strictObject({
  areas: z.array(areaIdSchema).min(1),
  base: z.int().min(1),
  from: periodSchema.optional(),
})

/**
 * How small counts of a table are kept secret (Geheimhaltung), with the reason for it.
 * none: as the source publishes it, `reason` being the source's own rule. suppression: counts from 1 to `k` − 1 and shares of fewer than `n` are closed
 * first, then as many figures as it takes that every closed count could be anything within at least `range` persons.
 */
export const protectionSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('none'), reason: textSchema }),
  z.strictObject({ method: z.literal('rounding'), base: z.union([z.literal(3), z.literal(5)]), reason: textSchema }),
  z.strictObject({
    method: z.literal('suppression'),
    k: z.int().min(2).default(3),
    n: z.int().min(1).default(3),
    range: z.int().min(1).default(3),
    reason: textSchema,
  }),
])
export type Protection = z.infer<typeof protectionSchema>

/** The paper of a table: where its figures come from and what they mean. */
export const paperSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  source: z.string(),
  tableCode: z.string().optional(),
  retrieved: z.string(),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  attribution: z.string(),
  yearMeaning: z.enum(YEAR_MEANINGS),
  /** Boundaries to which the figures refer. */
  gebietsstand: textSchema,
  rounding: z.array(roundingSchema),
  breaks: z.array(breakSchema),
  notes: z.array(textSchema),
  /** Footnotes of the published table, word for word. */
  footnotes: z.array(z.string()),
  /** Findings that are known and stay: what, where, and why. */
  acknowledged: z.array(z.strictObject({ what: z.string(), where: z.string(), why: textSchema })),
  /** How small counts are protected; absent in data made before protection was written down. */
  protection: protectionSchema.optional(),
})
export type Paper = z.infer<typeof paperSchema>

/** The paper of an indicator: what it is, how it is reckoned, and the table behind it. */
export const indicatorPaperSchema = z.strictObject({
  indicator: idSchema,
  table: idSchema,
  definition: textSchema,
  formula: textSchema,
  notes: z.array(textSchema),
})
export type IndicatorPaper = z.infer<typeof indicatorPaperSchema>

/**
 * What a back-test found so many years `ahead`, over all areas and all years from `from` to `to` from which it looked ahead. In per cent: `error` weighted absolute
 * error, `mean` mean absolute error, `bias` with its sign (below zero: forecast too low), `inside` counted figures within the range.
 */
export const forecastCheckSchema = z.strictObject({
  ahead: z.int().positive(),
  cases: z.int().positive(),
  from: periodSchema,
  to: periodSchema,
  error: z.number().min(0),
  mean: z.number().min(0),
  bias: z.number(),
  inside: z.number().min(0).max(100),
})
export type ForecastCheck = z.infer<typeof forecastCheckSchema>

/** How a forecast is made, and how well it would have done. */
export const forecastPaperSchema = z.strictObject({
  table: idSchema,
  /** The last counted period. */
  base: periodSchema,
  ahead: z.int().positive(),
  rates: z.strictObject({ last: z.int(), atLeast: z.int(), spread: z.number() }),
  series: z.array(z.strictObject({ id: idSchema, name: textSchema, checks: z.array(forecastCheckSchema) })).min(1),
})
export type ForecastPaper = z.infer<typeof forecastPaperSchema>

/** `papers.json` */
export const papersSchema = z.strictObject({
  contract: contractVersionSchema,
  tables: z.array(paperSchema),
  indicators: z.array(indicatorPaperSchema),
  /** Absent where nothing is forecast. */
  forecasts: z.array(forecastPaperSchema).min(1).optional(),
})
export type Papers = z.infer<typeof papersSchema>
