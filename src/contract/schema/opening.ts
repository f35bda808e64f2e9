import { z } from 'zod'
import { boundariesSchema, surroundingsSchema } from './boundary.ts'
import { catalogueSchema } from './catalogue.ts'
import { cubeSchema } from './cube.ts'
import { regionSchema } from './region.ts'
import { contractVersionSchema, idSchema } from './text.ts'

/**
 * `regions/<region>/opening.json`: copies of the files a region opens with, in one file with a name known beforehand, so that the first picture
 * waits for nothing else. The app goes by the catalogue itself, and by the hashes in it.
 */
export const openingSchema = z.strictObject({
  contract: contractVersionSchema,
  /** The catalogue cut down to this region and its first indicator: what an address that asks for no more can be settled with. */
  catalogue: catalogueSchema,
  /** Level that is shown when the address asks for none. */
  level: idSchema,
  region: regionSchema,
  boundaries: boundariesSchema,
  surroundings: surroundingsSchema,
  cube: cubeSchema,
})
export type Opening = z.infer<typeof openingSchema>
