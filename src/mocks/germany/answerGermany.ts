import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { FileRequest } from '../addresses.ts'
import { altered, type Answer, type Load } from '../scenario.ts'
import { demoCube } from './demoCube.ts'
import { demoPapers } from './demoPapers.ts'
import { DEMO, demoRegion, withDemoRegion } from './demoRegion.ts'
import { germanBoundaries } from './topology.ts'

const ok = (content: unknown): Answer => ({ status: 200, body: JSON.stringify(content) })

/** Adds a region of all 11,299 Gemeinden × 20 years to whatever is there; every other file stays true. */
export async function answerGermany({ kind, ids }: FileRequest, load: Load): Promise<Answer> {
  const demo = ids[0] === DEMO.region
  if (kind === 'catalogue') {
    const { features } = await germanBoundaries()
    return await altered(load, (content) => withDemoRegion(content as Catalogue, features.length))
  }
  if (kind === 'papers') return await altered(load, (content) => demoPapers(content as Papers))
  if (!demo) return await load()
  if (kind === 'region') return ok(demoRegion(await germanBoundaries()))
  if (kind === 'boundaries') return ok(await germanBoundaries())
  if (kind === 'surroundings') return ok({ type: 'FeatureCollection', contract: CONTRACT_VERSION, features: [] })
  if (kind === 'cube') return ok(demoCube((await germanBoundaries()).features.map(({ id }) => id)))
  return await load()
}
