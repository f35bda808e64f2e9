import { z } from 'zod'
import { cooperationSchema, dataFlowSchema } from './cooperation.ts'
import { areaIdSchema, contractVersionSchema, idSchema, textSchema } from './text.ts'

export const AREA_KINDS = [
  'bund',
  'land',
  'kooperation',
  'kreisfreie-stadt',
  'landkreis',
  'kreis',
  'region',
  'staedteregion',
  'samtgemeinde',
  'einheitsgemeinde',
  'stadt',
  'gemeinde',
  'gemeindefreies-gebiet',
] as const
/** What an area is by law. Decides its grammar ("im Landkreis", "in der Stadt") and whether a ratio can apply to it. */
export type AreaKind = (typeof AREA_KINDS)[number]

export const predecessorSchema = z.strictObject({
  id: areaIdSchema,
  name: z.string(),
  /** Last period before the reform. */
  until: z.string(),
  how: z.enum(['merger', 'weighted']),
})

export const areaSchema = z.strictObject({
  id: areaIdSchema,
  /** Full name as a headline: "Landkreis Helmstedt", "Salzgitter", "Märkischer Kreis". */
  name: z.string(),
  /** Name on the map and in lists: "Helmstedt". Unique inside its level. */
  short: z.string(),
  kind: z.enum(AREA_KINDS),
  level: idSchema,
  parent: areaIdSchema.optional(),
  predecessors: z.array(predecessorSchema),
})
export type Area = z.infer<typeof areaSchema>

export const levelSchema = z.strictObject({
  id: idSchema,
  /** Plural, as a choice: "Gemeinden". */
  name: textSchema,
  /** Singular: "Gemeinde". */
  one: textSchema,
  areas: z.array(areaIdSchema).min(1),
})
export type Level = z.infer<typeof levelSchema>

/** `region.json` */
export const regionSchema = z.strictObject({
  contract: contractVersionSchema,
  id: idSchema,
  name: textSchema,
  description: textSchema,
  /** The area that stands for the whole region: its value is the region's. */
  total: areaIdSchema,
  levels: z.array(levelSchema).min(1),
  /** Every area of every level, the total, and the areas to compare with. */
  areas: z.array(areaSchema).min(1),
  /** Areas that can serve as benchmark, the default first: region, Land, Germany. */
  benchmarks: z.array(areaIdSchema).min(1),
  /** Areas the region singles out, e.g. the model Kommunen of Sachsen-Anhalt. */
  highlighted: z.array(areaIdSchema),
  cooperation: cooperationSchema,
  /** Streams of data in the region, as far as they are described. */
  dataFlows: z.array(dataFlowSchema),
  boundarySource: z.string(),
})
export type Region = z.infer<typeof regionSchema>
