import { z } from 'zod'
import { CONTRACT_VERSION } from '../version.ts'

/** A text in both languages of the interface. German is the original. */
export const textSchema = z.strictObject({ de: z.string().min(1), en: z.string().min(1) })
export type Text = z.infer<typeof textSchema>

export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower case letters, digits and hyphens')

/**
 * Official keys as text, zeros kept: `DG` Germany, 2 digits Land, 3 statistical region, 5 Kreis, 8 Gemeinde, 9 Samtgemeinde by its ARS;
 * or the id of a cooperation region that has no official key.
 */
export const areaIdSchema = z.union([z.string().regex(/^(DG|\d{2}|\d{3}|\d{5}|\d{8}|\d{9})$/), idSchema])

/** `2023` a year or school year (its meaning stands in the paper), `2023-12-31` a date. */
export const periodSchema = z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/)

export const contractVersionSchema = z.literal(CONTRACT_VERSION)
