/**
 * Where each compiled file lies below the data folder. The only place that knows: compiler, app, mocks and tests ask here.
 * Cubes lie by region (docs/decisions/2026-11-23-cubes-by-region.md).
 */
export const DATA_FOLDER = 'data'

const ID = /^[a-z0-9][a-z0-9-]*$/

function id(text: string): string {
  if (!ID.test(text)) throw new RangeError(`not an id: "${text}"`)
  return text
}

export const address = {
  catalogue: () => 'catalogue.json',
  papers: () => 'papers.json',
  changes: () => 'changes.json',
  dcat: () => 'dcat.jsonld',
  region: (region: string) => `regions/${id(region)}/region.json`,
  opening: (region: string) => `regions/${id(region)}/opening.json`,
  boundaries: (region: string, level: string) => `regions/${id(region)}/${id(level)}.geojson`,
  surroundings: (region: string, level: string) => `regions/${id(region)}/${id(level)}-surroundings.geojson`,
  sites: (region: string) => `regions/${id(region)}/sites.geojson`,
  cube: (region: string, indicator: string) => `cubes/${id(region)}/${id(indicator)}.json`,
  offering: (region: string, offering: string) => `offers/${id(region)}/${id(offering)}.json`,
  residence: (region: string, offering: string) => `offers/${id(region)}/${id(offering)}-residence.json`,
  flows: (region: string, flow: string) => `flows/${id(region)}/${id(flow)}.json`,
  story: (story: string) => `stories/${id(story)}.json`,
} as const
