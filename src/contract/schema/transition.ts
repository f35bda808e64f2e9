import { z } from 'zod'
import { YEAR_MEANINGS } from '../yearMeaning.ts'
import { dimensionSchema, sparse, sparseEnvelope } from './sparse.ts'
import { areaIdSchema, contractVersionSchema, idSchema, periodSchema, textSchema } from './text.ts'

export const REMAINDERS = ['suppressed', 'unknown'] as const
/** Why it is not said where people went: kept secret, or known to nobody. Each has a node of its own. */
export type Remainder = (typeof REMAINDERS)[number]

export const NODE_KINDS = ['stages', 'areas'] as const
/** What people pass between: stages of education (school type, certificate, kind of vocational school, training, none known), or areas. */
export type NodeKind = (typeof NODE_KINDS)[number]

/** A stage or an area that people leave or reach. The order of the nodes and their colours are part of the table: they hold still while years move. */
export const flowNodeSchema = z.strictObject({
  /** Id of a stage, or of an area of the region. */
  id: areaIdSchema,
  name: textSchema,
  /** For labels with little room. */
  short: textSchema.optional(),
  /** The node inside a sentence: "mit Hauptschulabschluss", "in eine duale Ausbildung"; of a remainder with its number: "bei {n} ist die Schulform nicht genannt". */
  phrase: textSchema.optional(),
  /** Which of the fixed colours of flows it has, from 0. */
  colour: z.int().nonnegative(),
  /** The node stands for a remainder: people of whom nobody says where they went. */
  remainder: z.enum(REMAINDERS).optional(),
})
export type FlowNode = z.infer<typeof flowNodeSchema>

/**
 * `flows/<region>/<flow>.json`: JSON-stat 2.0, class dataset, sparse (`value` and `status` are objects by index), one measure: people. Dimensions in the
 * order `area` (where they are counted), `from`, `to`, further breakdowns, `period`.
 *
 * What is not in the file is zero, unless its row has no total. A cell with an absence has no value: its people are in the remainder node of the row.
 * So for every row (area, from, breakdowns, period) with a total: total = sum of the values of all its `to`, the remainder nodes among them.
 * A row with statuses and without a total is kept secret as a whole.
 */
export const flowSchema = z.strictObject({
  ...sparseEnvelope,
  id: z.array(z.string()).min(4),
  size: z.array(z.int().positive()).min(4),
  role: z.strictObject({ geo: z.array(z.string()).min(1), time: z.tuple([z.literal('period')]) }),
  dimension: z.record(z.string(), dimensionSchema),
  value: sparse(z.int().nonnegative()),
  status: sparse(z.string()),
  extension: z.strictObject({
    contract: contractVersionSchema,
    region: idSchema,
    flow: idSchema,
    name: textSchema,
    /** Half a sentence on who passes where. */
    description: textSchema,
    /** What both sides are called: "Abschluss" → "erstes Ziel". */
    sides: z.strictObject({ from: textSchema, to: textSchema }),
    /** One who passes, in the plural: "Abgehende". */
    people: textSchema,
    /** The sentence for the minutes, with `{period}`, `{place}`, `{from}`, `{parts}`: "Von 100 Abgehenden {from}, die {period} {place} die Schule verließen, gingen {parts}". */
    sentence: textSchema,
    paper: idSchema,
    demo: z.boolean(),
    yearMeaning: z.enum(YEAR_MEANINGS),
    nodes: z.array(flowNodeSchema).min(2),
    kind: z.enum(NODE_KINDS),
    breakdowns: z.array(z.strictObject({ id: idSchema, name: textSchema, categories: z.array(z.strictObject({ id: idSchema, name: textSchema })).min(1) })),
    /** People who left, by the index of the row: as that of a value, without the dimension `to`. */
    totals: sparse(z.int().nonnegative()),
  }),
})
export type FlowFile = z.infer<typeof flowSchema>

/** A flow table in the catalogue's entry of a region. */
export const flowEntrySchema = z.strictObject({
  flow: idSchema,
  name: textSchema,
  paper: idSchema,
  kind: z.enum(NODE_KINDS),
  areas: z.array(areaIdSchema).min(1),
  periods: z.array(periodSchema).min(1),
  demo: z.boolean(),
  hash: z.string(),
})
export type FlowEntry = z.infer<typeof flowEntrySchema>
