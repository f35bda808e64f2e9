import { z } from 'zod'
import { ATTENDANCES, programmeSchema, thresholdsSchema } from '@/contract/schema/offering.ts'
import { breakSchema, paperSchema } from '@/contract/schema/paper.ts'
import { idSchema, textSchema } from '@/contract/schema/text.ts'

const named = z.strictObject({ id: idSchema, name: textSchema })

/** The counts of persons among the measures, below `k` kept secret; `none` says why they may be published as they are. */
const offerProtectionSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('none'), reason: textSchema }),
  z.strictObject({ method: z.literal('suppression'), k: z.int().min(2).default(3), reason: textSchema }),
])

/**
 * `sources/offerings/<id>/paper.yaml`: where the offers come from. As the paper of a table, without columns; `demo: true` marks every value of it.
 * Without a rule of its own counts below 3 are kept secret.
 */
export const offeringPaperSchema = paperSchema.omit({ breaks: true, protection: true }).extend({
  breaks: z.array(breakSchema).default([]),
  protection: offerProtectionSchema.default({
    method: 'suppression',
    k: 3,
    reason: {
      de: 'Anzahlen von 1 und 2 Personen bleiben geheim; Wohnorte mit so wenigen gehen in „übrige“ auf.',
      en: 'Counts of 1 and 2 persons stay secret; places of residence with so few are folded into "other".',
    },
  }),
  demo: z.boolean().default(false),
})
export type OfferingPaper = z.infer<typeof offeringPaperSchema>

/** An offering made of a source table by area: each label of `dimension` that is a programme, in the one form that is defined. */
const fromTableSchema = z.strictObject({
  table: idSchema,
  dimension: z.string(),
  measures: z.strictObject({ pupils: z.string().optional(), schools: z.string().optional() }),
})

/**
 * `sources/offerings/<id>/definition.yaml`: what the words of the table mean. Its offers lie beside it in `offers.csv` (with `paper.yaml`, and `residence.csv`
 * where residences are known), or are taken `from` a source table, whose paper then holds.
 */
export const offeringFileSchema = z
  .strictObject({
    id: idSchema,
    order: z.number(),
    name: textSchema,
    regions: z.array(idSchema).min(1),
    places: z.enum(['sites', 'areas']),
    /** The level of the regions whose areas the places are, or stand in. */
    level: idSchema,
    /** Set of schools, `sources/sites/<set>.csv`. */
    sites: idSchema.optional(),
    from: fromTableSchema.optional(),
    /** Sentences for the note of every file of it. */
    notes: z.array(textSchema).default([]),
    fields: z.array(named).default([]),
    kinds: z.array(named).min(1),
    programmes: z.array(programmeSchema).min(1),
    forms: z.array(named.extend({ attendance: z.enum(ATTENDANCES) })).min(1),
    thresholds: thresholdsSchema.optional(),
  })
  .superRefine(({ places, sites, from, forms }, context) => {
    if ((places === 'sites') !== (sites !== undefined)) context.addIssue({ code: 'custom', path: ['sites'], message: 'named where places are sites, and only there' })
    if (from !== undefined && (places !== 'areas' || forms.length !== 1)) context.addIssue({ code: 'custom', path: ['from'], message: 'asks for places by area and exactly one form' })
  })
export type OfferingDefinition = z.infer<typeof offeringFileSchema>
