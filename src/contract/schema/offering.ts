import { z } from 'zod'
import { ATTENDANCES } from '../offer.ts'
import { YEAR_MEANINGS } from '../yearMeaning.ts'
import { dimensionSchema, sparse, sparseEnvelope } from './sparse.ts'
import { areaIdSchema, contractVersionSchema, idSchema, periodSchema, textSchema } from './text.ts'

// Their home is outside, because the page needs the words without the schemas.
export { type Attendance, ATTENDANCES, OFFER_MEASURES, type OfferMeasure, OTHER_RESIDENCE } from '../offer.ts'

/** Where a number of pupils means something, by the law of the Land; `source` names it. */
export const thresholdsSchema = z.strictObject({
  /** First-year pupils a class aims at. */
  target: z.int().positive(),
  /** First-year pupils expected before a new offer may begin. */
  opening: z.int().positive(),
  /** Below this a class may only be taught together with a related one, and only in the areas named. */
  joint: z.strictObject({ below: z.int().positive(), areas: z.array(areaIdSchema) }),
  source: textSchema,
})
export type Thresholds = z.infer<typeof thresholdsSchema>

const named = { id: idSchema, name: textSchema }

/** A Bildungsgang of vocational schools, or a Schulform where that is what the table knows. */
export const programmeSchema = z.strictObject({
  ...named,
  /** Occupational field (Berufsbereich), one of `fields`. */
  field: idSchema.optional(),
  /** Schulform it belongs to, one of `kinds`. */
  kind: idSchema,
  /** What it ends with. */
  qualification: textSchema.optional(),
})
export type Programme = z.infer<typeof programmeSchema>

/**
 * `offers/<region>/<offering>.json`: JSON-stat 2.0, class dataset, sparse (`value` and `status` are objects by index). Dimensions in the order
 * `measure`, `place`, `programme`, `form`, `period`. An offer exists where any of its measures has a value or a status; one whose numbers nobody knows
 * has the status `unknown` at `pupils`. What is not in the file was not offered, as far as the table knows.
 */
export const offeringSchema = z.strictObject({
  ...sparseEnvelope,
  id: z.tuple([z.literal('measure'), z.literal('place'), z.literal('programme'), z.literal('form'), z.literal('period')]),
  size: z.array(z.int().positive()).length(5),
  role: z.strictObject({ geo: z.tuple([z.literal('place')]), time: z.tuple([z.literal('period')]), metric: z.tuple([z.literal('measure')]) }),
  dimension: z.record(z.enum(['measure', 'place', 'programme', 'form', 'period']), dimensionSchema),
  value: sparse(z.number().nonnegative()),
  status: sparse(z.string()),
  extension: z.strictObject({
    contract: contractVersionSchema,
    region: idSchema,
    offering: idSchema,
    name: textSchema,
    paper: idSchema,
    demo: z.boolean(),
    yearMeaning: z.enum(YEAR_MEANINGS),
    /** What the places are: sites of `sites.geojson`, or areas of the region's level `level`. */
    places: z.enum(['sites', 'areas']),
    level: idSchema,
    fields: z.array(z.strictObject(named)),
    kinds: z.array(z.strictObject(named)).min(1),
    programmes: z.array(programmeSchema).min(1),
    forms: z.array(z.strictObject({ ...named, attendance: z.enum(ATTENDANCES) })).min(1),
    thresholds: thresholdsSchema.optional(),
  }),
})
export type OfferingFile = z.infer<typeof offeringSchema>

/**
 * `offers/<region>/<offering>-residence.json`: where the pupils of each offer live. JSON-stat 2.0, sparse, one measure (persons). Dimensions
 * `residence` (areas, last `other`, the remainder), `place`, `programme`, `form`, `period`. An offer's rows add up to its `pupils`.
 */
export const residenceSchema = z.strictObject({
  ...sparseEnvelope,
  id: z.tuple([z.literal('residence'), z.literal('place'), z.literal('programme'), z.literal('form'), z.literal('period')]),
  size: z.array(z.int().positive()).length(5),
  role: z.strictObject({ geo: z.tuple([z.literal('residence'), z.literal('place')]), time: z.tuple([z.literal('period')]) }),
  dimension: z.record(z.enum(['residence', 'place', 'programme', 'form', 'period']), dimensionSchema),
  value: sparse(z.number().nonnegative()),
  status: sparse(z.string()),
  extension: z.strictObject({ contract: contractVersionSchema, region: idSchema, offering: idSchema, paper: idSchema, demo: z.boolean() }),
})
export type ResidenceFile = z.infer<typeof residenceSchema>

/** `regions/<region>/sites.geojson`: the schools of a region as points (WGS 84). */
export const sitesSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  contract: contractVersionSchema,
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: idSchema,
      geometry: z.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
      properties: z.strictObject({
        name: z.string().min(1),
        /** For heads of columns and labels. */
        short: z.string().min(1),
        operator: z.string().optional(),
        /** Kind of school, as its Land says. */
        kind: z.string().optional(),
        /** Area of the region's default level it stands in. */
        area: areaIdSchema,
        municipality: z.string().optional(),
        /** The point is the town's, not the house's. */
        approximate: z.literal(true).optional(),
      }),
    }),
  ),
})
export type Sites = z.infer<typeof sitesSchema>

/** An offering in the catalogue's entry of a region. */
export const offeringEntrySchema = z.strictObject({
  offering: idSchema,
  name: textSchema,
  places: z.enum(['sites', 'areas']),
  paper: idSchema,
  periods: z.array(periodSchema).min(1),
  demo: z.boolean(),
  hash: z.string(),
  /** Hash of its residence file, where there is one. */
  residence: z.string().optional(),
})
export type OfferingEntry = z.infer<typeof offeringEntrySchema>
