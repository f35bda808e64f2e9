import type { z } from 'zod'
import { address } from '@/contract/address.ts'
import { boundariesSchema, surroundingsSchema } from '@/contract/schema/boundary.ts'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { changesSchema } from '@/contract/schema/changes.ts'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { openingSchema } from '@/contract/schema/opening.ts'
import { dcatSchema } from '@/contract/schema/dcat.ts'
import { offeringSchema, residenceSchema, sitesSchema } from '@/contract/schema/offering.ts'
import { papersSchema } from '@/contract/schema/paper.ts'
import { regionSchema } from '@/contract/schema/region.ts'
import { storySchema } from '@/contract/schema/story.ts'
import { flowSchema } from '@/contract/schema/transition.ts'

/** The schema of a compiled file by its address; `undefined` for a file the contract does not know. */
export function outputSchema(file: string): z.ZodType | undefined {
  if (file === address.catalogue()) return catalogueSchema
  if (file === address.papers()) return papersSchema
  if (file === address.changes()) return changesSchema
  if (file === address.dcat()) return dcatSchema
  if (file.startsWith('cubes/')) return cubeSchema
  if (file.startsWith('offers/')) return file.endsWith('-residence.json') ? residenceSchema : offeringSchema
  if (file.endsWith('/sites.geojson')) return sitesSchema
  if (file.startsWith('flows/')) return flowSchema
  if (file.startsWith('stories/')) return storySchema
  if (file.endsWith('-surroundings.geojson')) return surroundingsSchema
  if (file.endsWith('.geojson')) return boundariesSchema
  if (file.endsWith('/opening.json')) return openingSchema
  return file.startsWith('regions/') ? regionSchema : undefined
}
