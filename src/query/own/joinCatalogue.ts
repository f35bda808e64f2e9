import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { OWN_TOPIC } from '@/model/own/ownId.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'

/** The catalogue with own indicators under a topic of their own, offered by the regions whose areas they speak of. Nothing official changes. */
export function joinCatalogue(official: Catalogue, figures: readonly OwnFigures[]): Catalogue {
  if (figures.length === 0) return official
  return {
    ...official,
    topics: [...official.topics, { id: OWN_TOPIC, name: { de: 'Eigene Daten, nur auf diesem Gerät', en: 'Own data, on this device only' } }],
    indicators: [...official.indicators, ...figures.map(({ indicator }) => indicator)],
    regions: official.regions.map((region) => ({
      ...region,
      cubes: [
        ...region.cubes,
        ...figures.flatMap(({ id, cubes }) =>
          cubes.filter((cube) => cube.region === region.id).map(({ levels, periods, file: { extension } }) => ({
            indicator: id,
            levels: [...levels],
            periods: [...periods],
            ...(extension.forecast === undefined ? {} : { forecast: extension.forecast }),
            marks: [],
            hash: id,
          })),
        ),
      ],
    })),
    attributions: { ...official.attributions, ...Object.fromEntries(figures.map(({ id, paper }) => [id, paper.attribution])) },
  }
}
