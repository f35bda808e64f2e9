import { z } from 'zod'
import { areaIdSchema, idSchema, periodSchema, textSchema } from '@/contract/schema/text.ts'

/** Figures of an indicator, added or (`minus`) taken away; a breakdown not named stands at its first category. */
const countSchema = z.strictObject({ indicator: idSchema, by: z.record(idSchema, idSchema).default({}), minus: z.boolean().default(false) })

/** Of whom a target is made. */
const cohortSchema = z.discriminatedUnion('kind', [
  /** A grade some years before: what is forecast of it, by another forecast, is a cohort too. */
  z.strictObject({ kind: z.literal('grade'), forecast: idSchema, series: idSchema, years: z.int().positive() }),
  /** People of the ages that the target year reaches, out of age groups, each spread evenly over its years. */
  z.strictObject({
    kind: z.literal('age'),
    indicator: idSchema,
    breakdown: idSchema,
    groups: z.array(z.strictObject({ category: idSchema, from: z.int().min(0), years: z.int().positive() })).min(1),
    /** Ages at the end of the target year. */
    ages: z.array(z.int().min(0)).min(1),
    /** A population older than this, in years, makes no cohort: neither for a rate nor for a forecast. */
    reach: z.int().positive(),
  }),
])

/**
 * `sources/forecasts/<id>/definition.yaml`: what is forecast for every Kreis of a Land, and of whom. Beside it `paper.yaml`. The compiler makes a table of it,
 * with the dimensions `reihe` (the series) and `variante` (mittel, niedrig, hoch) and the measure `people`, which indicators name as any other.
 */
export const forecastDefinitionSchema = z.strictObject({
  id: idSchema,
  land: areaIdSchema,
  /** First counted period that stands before the forecast. */
  since: periodSchema,
  /** Years ahead of the last counted one. */
  ahead: z.int().min(1).max(15),
  /** The last so many known rates, weighted 1, 2, 3 …; no forecast of fewer than `atLeast`; range of so many weighted standard deviations. */
  rates: z.strictObject({ last: z.int().min(2), atLeast: z.int().min(2), spread: z.number().positive() }),
  /** First year from which the back-test looks ahead. */
  backTest: z.strictObject({ from: periodSchema }),
  /** What is counted, for the head of the table. */
  people: textSchema,
  series: z.array(z.strictObject({ id: idSchema, name: textSchema, count: z.array(countSchema).min(1) })).min(1),
  cohort: cohortSchema,
})
export type ForecastDefinition = z.infer<typeof forecastDefinitionSchema>
