import { z } from 'zod'
import { FLOW_ROLES } from '@/contract/flowRole.ts'
import { cooperationSchema, type DataFlow, dataFlowSchema } from '@/contract/schema/cooperation.ts'
import { areaIdSchema, idSchema, textSchema } from '@/contract/schema/text.ts'

/**
 * A table of the cooperation's own data base: its paper lies in `sources/tables/<table>/`, its rows come from this query at every build. The result has
 * the columns of a `data.csv` by name, in any order; `flags` may be left out. The connection is named by the environment, never by a file.
 */
export const queryFileSchema = z.strictObject({
  table: idSchema,
  query: z.string().regex(/^\s*(select|with|values|table)\b/i, 'one query that reads: select …'),
  /** After this time the server gives up. */
  timeoutSeconds: z.number().positive().max(3600).default(60),
})
export type QueryFile = z.infer<typeof queryFileSchema>

/** Every step of a flow leads forward from one of its parties to another (supplier, preparer, user), and no party stands there twice. */
function checkFlow({ parties, steps }: DataFlow, context: z.RefinementCtx): void {
  const known = parties.map(({ id }) => id)
  const twice = known.find((id, at) => known.indexOf(id) !== at)
  if (twice !== undefined) context.addIssue({ code: 'custom', path: ['parties'], message: `"${twice}" stands twice` })
  for (const [at, { from, to }] of steps.entries()) {
    const [before, after] = [from, to].map((id) => FLOW_ROLES.findIndex((role) => role === parties.find((party) => party.id === id)?.role))
    if (from === to || (before ?? 0) > (after ?? 0)) context.addIssue({ code: 'custom', path: ['steps', at], message: `from "${from}" to "${to}" leads back: ${FLOW_ROLES.join(' → ')}` })
    for (const id of [from, to]) if (!known.includes(id)) context.addIssue({ code: 'custom', path: ['steps', at], message: `"${id}" is none of the parties: ${known.join(', ')}` })
  }
}

/** `sources/regions/<id>.yaml`. Names and kinds of areas come from `sources/areas.csv`. */
export const regionFileSchema = z.strictObject({
  id: idSchema,
  order: z.number(),
  name: textSchema,
  description: textSchema,
  /** The area that stands for the region. `sum` when it is no official area: figures are summed over these areas. */
  total: z.strictObject({ area: areaIdSchema, sum: z.array(areaIdSchema).optional() }),
  levels: z
    .array(
      z.strictObject({
        id: idSchema,
        name: textSchema,
        one: textSchema,
        areas: z.array(areaIdSchema).min(1),
        /** Which simplified topology of `sources/boundaries/` draws it: `kreise-land` for whole Länder, `kreise-region` finer, for a handful of Kreise. */
        boundaries: z.enum(['kreise-land', 'kreise-region', 'gemeinden']),
      }),
    )
    .min(1),
  benchmarks: z.array(areaIdSchema).min(1),
  highlighted: z.array(areaIdSchema).default([]),
  defaultIndicator: idSchema,
  defaultLevel: idSchema,
  database: z.array(queryFileSchema).default([]),
  cooperation: z
    .strictObject({
      partners: cooperationSchema.shape.partners.default([]),
      agreements: cooperationSchema.shape.agreements.default([]),
      bodies: cooperationSchema.shape.bodies.default([]),
      events: cooperationSchema.shape.events.default([]),
      facts: cooperationSchema.shape.facts.default([]),
    })
    .prefault({}),
  dataFlows: z.array(dataFlowSchema.extend({ missing: dataFlowSchema.shape.missing.default([]) }).superRefine(checkFlow)).default([]),
})
export type RegionFile = z.infer<typeof regionFileSchema>

/** `sources/topics.yaml` */
export const topicsFileSchema = z.array(z.strictObject({ id: idSchema, name: textSchema }))

/** `sources/release.yaml`: the date a data build carries. Written by hand at an update, so that the same sources give the same bytes. */
export const releaseFileSchema = z.strictObject({
  date: z.iso.date(),
  note: textSchema.optional(),
  /** What an open-data portal wants to know of who runs the site (docs/data.md); all of it may be left out. */
  publication: z
    .strictObject({
      /** Address of the site with a slash at its end. */
      baseUrl: z.url().endsWith('/').optional(),
      publisher: z.string().min(1).optional(),
      /** Last part of an address of http://dcat-ap.de/def/contributors/, given by GovData to who delivers. */
      contributorId: z.string().regex(/^\w+$/).optional(),
      /** A mail address, or the address of a form. */
      contact: z.union([z.email(), z.url()]).optional(),
    })
    .optional(),
})
export type ReleaseFile = z.infer<typeof releaseFileSchema>
