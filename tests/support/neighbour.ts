import type { Source } from '@/mocks/handlers.ts'
import { fixtures } from './fixtures.ts'

/** Id of the second region of `twoRegions`. */
export const NEIGHBOUR = 'nachbarland'

const rename = (body: string) => body.replaceAll('musterland', NEIGHBOUR).replaceAll('Musterland', 'Nachbarland')

/** The tiny world with a second region beside the first: the same land under another name. */
export const twoRegions: Source = async (file, request) => {
  const answer = await fixtures(file.replace(NEIGHBOUR, 'musterland'), request)
  if (file.includes(NEIGHBOUR)) return { ...answer, body: rename(answer.body) }
  if (file !== 'catalogue.json') return answer
  const catalogue = JSON.parse(answer.body) as { regions: unknown[] }
  const neighbour = JSON.parse(rename(JSON.stringify(catalogue.regions[0]))) as unknown
  return { ...answer, body: JSON.stringify({ ...catalogue, regions: [...catalogue.regions, neighbour] }) }
}
