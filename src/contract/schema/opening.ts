import { z } from 'zod'
import { boundariesSchema, surroundingsSchema } from './boundary.ts'
import { cubeSchema } from './cube.ts'
import { regionSchema } from './region.ts'
import { contractVersionSchema, idSchema } from './text.ts'

/**
 * `regions/<region>/opening.json`: copies of the files a region opens with, in one file with a name known beforehand, so that the first picture
 * need not wait for the catalogue to name them. It counts only beside the catalogue of its own build.
 */
export const openingSchema = z.strictObject({
  contract: contractVersionSchema,
  /** `build.hash` of the catalogue it belongs to. */
  build: z.string(),
  /** Level and indicator that are shown when the address asks for none. */
  level: idSchema,
  indicator: idSchema,
  region: regionSchema,
  boundaries: boundariesSchema,
  surroundings: surroundingsSchema,
  cube: cubeSchema,
})
export type Opening = z.infer<typeof openingSchema>
