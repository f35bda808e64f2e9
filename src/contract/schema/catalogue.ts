import { z } from 'zod'
import { ABSENCES, FLAGS } from '../absence.ts'
import { YEAR_MEANINGS } from '../yearMeaning.ts'
import { offeringEntrySchema } from './offering.ts'
import { areaIdSchema, contractVersionSchema, idSchema, periodSchema, textSchema } from './text.ts'
import { flowEntrySchema } from './transition.ts'

export const DIRECTIONS = ['lower-is-better', 'higher-is-better', 'neither'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const KINDS = ['share', 'count', 'rate', 'index', 'categorical'] as const
/** share: numerator by denominator in %; count: persons or schools; rate: published per something; index: a score that is stretched anew every year, and so not compared over time; categorical: a code. */
export type IndicatorKind = (typeof KINDS)[number]

/** A Merkmal by which an indicator is broken down. The first category is shown when the reader has not chosen. */
export const breakdownSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  categories: z.array(z.strictObject({ id: idSchema, name: textSchema })).min(1),
})
export type Breakdown = z.infer<typeof breakdownSchema>

/** A class of a categorical indicator: the cube's value is the code. */
export const categorySchema = z.strictObject({ code: z.int(), name: textSchema, short: textSchema.optional() })

/** How an indicator that is forecast tells it: the breakdown whose first category is the middle, its bounds, and the sentence of a forecast (with `{low}` and `{high}`). */
export const forecastSchema = z.strictObject({ breakdown: idSchema, low: idSchema, high: idSchema, sentence: textSchema })
export type ForecastWords = z.infer<typeof forecastSchema>

export const indicatorSchema = z.strictObject({
  id: idSchema,
  topic: idSchema,
  paper: idSchema,
  kind: z.enum(KINDS),
  name: textSchema,
  /** Half a sentence on what is counted, for the picker. */
  description: textSchema,
  /** The unit as printed behind a number: `%`, `je 1.000 Einwohner`; empty where the number stands alone. */
  unit: z.strictObject({ de: z.string(), en: z.string() }),
  /** What numerator and denominator count, e.g. "Abgehende ohne Hauptschulabschluss" / "Abgehende insgesamt". */
  numerator: textSchema.optional(),
  denominator: textSchema.optional(),
  /** The number's meaning inside a sentence, e.g. "verließen … der Abgehenden die Schule ohne Hauptschulabschluss": `{value}` and `{n}` are put in. */
  sentence: textSchema,
  /** Where some of its periods are forecast. */
  forecast: forecastSchema.optional(),
  decimals: z.int().min(0).max(4),
  direction: z.enum(DIRECTIONS),
  breakdowns: z.array(breakdownSchema),
  categories: z.array(categorySchema).optional(),
  yearMeaning: z.enum(YEAR_MEANINGS),
  demo: z.boolean(),
  /** How small counts of its table are protected; the rule stands in the paper. */
  protection: z.enum(['none', 'rounding', 'suppression']).optional(),
  /** Official code of the Anwendungsleitfaden, where one could be verified. */
  officialCode: z.string().optional(),
})
export type Indicator = z.infer<typeof indicatorSchema>

/** One cube on the wire: which indicator it holds for which region, where it is known, and the first 12 digits of its content's SHA-256. */
export const cubeEntrySchema = z.strictObject({
  indicator: idSchema,
  /** Levels with a map. Empty: known for the region as a whole only. */
  levels: z.array(idSchema),
  periods: z.array(periodSchema).min(1),
  /** First period that is not counted but forecast: never the one to open with. */
  forecast: periodSchema.optional(),
  /** Absences and flags that occur among the figures, in the order of the closed lists: what a reader must know before opening it. */
  marks: z.array(z.enum([...ABSENCES, ...FLAGS])),
  hash: z.string(),
})

/** A prepared deck in the catalogue: enough to name it. */
export const storyEntrySchema = z.strictObject({ story: idSchema, title: textSchema, slides: z.int().positive(), hash: z.string() })
export type StoryEntry = z.infer<typeof storyEntrySchema>

export const regionEntrySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  description: textSchema,
  total: areaIdSchema,
  levels: z.array(z.strictObject({ id: idSchema, name: textSchema, areas: z.int().positive(), hash: z.string() })).min(1),
  defaultIndicator: idSchema,
  defaultLevel: idSchema,
  hash: z.string(),
  cubes: z.array(cubeEntrySchema),
  /** What schools offer, as far as a table knows; the first is shown when the address asks for none. */
  offerings: z.array(offeringEntrySchema).min(1).optional(),
  /** Who goes where, as far as a table counts it; the first is shown when the address asks for none. */
  flows: z.array(flowEntrySchema).min(1).optional(),
  /** Prepared decks. */
  stories: z.array(storyEntrySchema).min(1).optional(),
  /** Schools as points, where they are known: hash of `sites.geojson`. */
  sites: z.string().optional(),
})
export type RegionEntry = z.infer<typeof regionEntrySchema>

/** `catalogue.json`: all that must be known before anything else can be asked for. */
export const catalogueSchema = z.strictObject({
  contract: contractVersionSchema,
  /** Data build: the date of the release and the first 12 digits of the SHA-256 over all other files but `changes.json`, which tells of the build before. */
  build: z.strictObject({ date: z.iso.date(), hash: z.string() }),
  topics: z.array(z.strictObject({ id: idSchema, name: textSchema })),
  regions: z.array(regionEntrySchema).min(1),
  indicators: z.array(indicatorSchema).min(1),
  /** The line that must stand under every picture and export, by paper. */
  attributions: z.record(idSchema, z.string()),
})
export type Catalogue = z.infer<typeof catalogueSchema>
