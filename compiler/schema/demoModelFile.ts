import { z } from 'zod'
import { areaIdSchema, idSchema, periodSchema } from '@/contract/schema/text.ts'

const share = z.number().min(0).max(1)
const byKindOfCourse = z.strictObject({ common: z.number().positive(), rare: z.number().positive() })

/** A decision of a year: `from` opens an offer with so many beginners, `until` is the last year that takes any. */
const eventSchema = z
  .strictObject({ site: idSchema, programme: idSchema, form: idSchema, from: z.int().optional(), beginners: z.int().positive().optional(), until: z.int().optional() })
  .refine(({ from, beginners, until }) => (from !== undefined) !== (until !== undefined) && (from === undefined) === (beginners === undefined), 'either from with beginners, or until')

/** `sources/offerings/<id>/model.yaml`: the assumptions of demo data. `npm run demo` makes `offers.csv` and `residence.csv` of it (docs/data.md). */
export const demoModelFileSchema = z.strictObject({
  seed: z.int(),
  first: z.int(),
  last: z.int(),
  /** Official totals by area and kind in one period, which the model meets exactly. */
  anchor: z.strictObject({
    table: idSchema,
    period: periodSchema,
    measure: z.string(),
    kinds: z.record(idSchema, z.strictObject({ label: z.string(), minus: z.string().optional() })),
  }),
  residence: z.strictObject({
    table: idSchema,
    period: periodSchema,
    ages: z.array(z.string()).min(1),
    /** Kilometres in which the pull of a site falls to 1/e. */
    reach: byKindOfCourse,
    /** Share of pupils from beyond the region. */
    elsewhere: z.strictObject({ common: share, rare: share }),
    /** What is left of the pull where the area of residence has the programme itself. */
    ownOffer: share,
    /** Latitude and longitude of each area. */
    points: z.record(areaIdSchema, z.tuple([z.number(), z.number()])),
  }),
  /** Yearly change of beginners, as a rate: −0.02 is 2 % fewer a year. */
  trends: z.strictObject({ fields: z.record(idSchema, z.number()), kreise: z.record(areaIdSchema, z.number()) }),
  closing: z.strictObject({ below: z.int().positive(), chance: share }),
  /** Standard deviation of a year's beginners around the trend, as a share. */
  noise: share,
  /** Share of a year's pupils who are there a year later. */
  keep: share,
  largestClass: z.int().positive(),
  events: z.array(eventSchema),
  programmes: z.record(
    idSchema,
    z.strictObject({ beginners: z.int().positive(), years: z.int().min(1).max(4), scale: z.number().positive().default(1), at: z.record(idSchema, z.array(idSchema).min(1)) }),
  ),
})
export type DemoModel = z.infer<typeof demoModelFileSchema>
