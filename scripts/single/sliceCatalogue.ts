import type { Catalogue } from '../../src/contract/schema/catalogue.ts'

/** The catalogue of one region alone: what a file that holds no other may offer. The build stays, for it is the same one. @throws RangeError naming the regions there are */
export function sliceCatalogue(catalogue: Catalogue, region: string): Catalogue {
  const regions = catalogue.regions.filter(({ id }) => id === region)
  if (regions.length === 0) throw new RangeError(`There is no region "${region}". There are: ${catalogue.regions.map(({ id }) => id).join(', ')}.`)
  const used = new Set(regions.flatMap(({ cubes }) => cubes.map(({ indicator }) => indicator)))
  const indicators = catalogue.indicators.filter(({ id }) => used.has(id))
  const topics = new Set(indicators.map(({ topic }) => topic))
  return { ...catalogue, regions, indicators, topics: catalogue.topics.filter(({ id }) => topics.has(id)) }
}
