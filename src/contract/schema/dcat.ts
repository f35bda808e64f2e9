import { z } from 'zod'

const node = z.looseObject({ '@id': z.string(), '@type': z.enum(['dcat:Catalog', 'dcat:Dataset']) })

/** `dcat.jsonld`: metadata for an open-data portal (DCAT-AP.de) as JSON-LD. The app hands it on and does not read it; what it must hold is asked of it by SHACL shapes. */
export const dcatSchema = z.strictObject({ '@context': z.record(z.string(), z.string()), '@graph': z.array(node).min(2) })
export type Dcat = z.infer<typeof dcatSchema>
