import { z } from 'zod'
import { LONGEST_ADDRESS, LONGEST_LINE } from '../deck.ts'
import { LONGEST_DECISION, LONGEST_WORDS, MOST_COLUMNS, MOST_ROWS, SNAPSHOT_FORMAT, SNAPSHOT_ID, SNAPSHOT_VERSION } from '../snapshot.ts'
import { categorySchema, KINDS } from './catalogue.ts'
import { idSchema } from './text.ts'

const words = z.string().max(LONGEST_WORDS)
/** A text in both languages; may be empty. */
const bothSchema = z.strictObject({ de: words, en: words })

/** A figure as it stood: the value and its counts, or the words of its status (`encodeStatus`). Never both a value and an absence. */
export const frozenCellSchema = z.strictObject({
  value: z.number().optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  status: z.string().max(200).optional(),
})
export type FrozenCell = z.infer<typeof frozenCellSchema>

/** How the figures of a column are printed. */
export const frozenColumnSchema = z.strictObject({
  id: idSchema,
  name: bothSchema,
  kind: z.enum(KINDS),
  unit: bothSchema,
  decimals: z.int().min(0).max(4),
  categories: z.array(categorySchema).max(100).optional(),
})
export type FrozenColumn = z.infer<typeof frozenColumnSchema>

/** An area, an offer, a flow: what is told apart by its key, whatever it is called later. */
export const frozenRowSchema = z.strictObject({ key: z.string().min(1).max(LONGEST_LINE), name: bothSchema, cells: z.array(frozenCellSchema).max(MOST_COLUMNS) })
export type FrozenRow = z.infer<typeof frozenRowSchema>

/** The map beside the figures: its level, and the bounds of its classes (none for categories). */
export const frozenMapSchema = z.strictObject({ level: idSchema, bounds: z.array(z.number()).max(20), centre: z.number().optional(), palette: idSchema })
export type FrozenMap = z.infer<typeof frozenMapSchema>

/** The figures on screen at one moment, with all that is needed to read them without the data they came from. */
export const frozenFiguresSchema = z.strictObject({
  title: bothSchema,
  details: bothSchema,
  /** The sentence of the view. */
  sentence: bothSchema,
  paper: idSchema,
  /** The line that must stand under every export. */
  source: words,
  demo: z.boolean(),
  columns: z.array(frozenColumnSchema).min(1).max(MOST_COLUMNS),
  rows: z.array(frozenRowSchema).max(MOST_ROWS),
  map: frozenMapSchema.optional(),
})
export type FrozenFigures = z.infer<typeof frozenFiguresSchema>

/** A decision snapshot: what was decided, when, in front of which figures of which data build. */
export const snapshotSchema = z.strictObject({
  id: z.string().startsWith(SNAPSHOT_ID),
  headline: z.string().min(1).max(LONGEST_LINE),
  decision: z.string().max(LONGEST_DECISION),
  /** Agenda item. */
  item: z.string().max(LONGEST_LINE).optional(),
  /** The day it was frozen. */
  date: z.iso.date(),
  build: z.strictObject({ date: z.iso.date(), hash: z.string().max(64) }),
  region: idSchema,
  /** Query string with its `?` that names every choice, also what was a default then. */
  address: z.string().startsWith('?').max(LONGEST_ADDRESS),
  figures: frozenFiguresSchema,
})
export type Snapshot = z.infer<typeof snapshotSchema>

/** A snapshot as a file to save, send and open. */
export const snapshotFileSchema = z.strictObject({ format: z.literal(SNAPSHOT_FORMAT), version: z.literal(SNAPSHOT_VERSION), ...snapshotSchema.shape })
export type SnapshotFile = z.infer<typeof snapshotFileSchema>
