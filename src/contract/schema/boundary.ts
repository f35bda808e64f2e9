import { z } from 'zod'
import { areaIdSchema, contractVersionSchema } from './text.ts'

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
const ring = z.array(position).min(4)

export const polygonSchema = z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) })
export const multiPolygonSchema = z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) })
export const multiLineSchema = z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position).min(2)) })

/** `<level>.geojson`: one feature per area; `label` is the point farthest from the border, where a name may stand. */
export const boundariesSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  contract: contractVersionSchema,
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: areaIdSchema,
      properties: z.strictObject({ name: z.string(), label: position }),
      geometry: z.union([polygonSchema, multiPolygonSchema]),
    }),
  ),
})
export type Boundaries = z.infer<typeof boundariesSchema>

/** `<level>-surroundings.geojson`: neighbouring areas in grey (`neighbour`) and the outline of the Land (`outline`), so that a region does not float. */
export const surroundingsSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  contract: contractVersionSchema,
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: z.string(),
      properties: z.strictObject({ name: z.string(), role: z.enum(['neighbour', 'outline']) }),
      geometry: z.union([polygonSchema, multiPolygonSchema, multiLineSchema]),
    }),
  ),
})
export type Surroundings = z.infer<typeof surroundingsSchema>
