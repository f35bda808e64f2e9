import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toRDF } from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import type { Dcat } from '@/contract/schema/dcat.ts'

const shapes = new Store(new Parser().parse(readFileSync(join(import.meta.dirname, '../fixtures/profiles/dcat-ap-de.shapes.ttl'), 'utf8')))

/** What a portal reads: the statements of a metadata file that lies at `base`. */
export async function statements(content: Dcat, base = 'https://monitoring.example/data/dcat.jsonld'): Promise<Quad[]> {
  const quads: unknown = await toRDF(JSON.parse(JSON.stringify(content)), { base, format: 'application/n-quads' })
  return new Parser({ format: 'N-Quads' }).parse(String(quads))
}

/** Every breach of our DCAT-AP.de shapes, as "node path message". */
export async function shapeViolations(content: Dcat): Promise<string[]> {
  const report = await new SHACLValidator(shapes).validate(new Store(await statements(content)))
  return report.results.map(({ path, focusNode, message }) => `${focusNode?.value ?? ''} ${path?.value ?? ''} ${message.map(({ value }) => value).join(' ')}`)
}
