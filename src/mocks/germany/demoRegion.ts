import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import type { Area, Region } from '@/contract/schema/region.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'

/** Ids of the invented region: every Gemeinde of Germany, with figures that nobody counted. */
export const DEMO = { region: 'deutschland-demo', level: 'gemeinden', indicator: 'demo-anteil', paper: 'demo', total: 'DG' } as const

/** 2004 to 2023: twenty years. */
export const DEMO_PERIODS: readonly string[] = Array.from({ length: 20 }, (_, at) => String(2004 + at))

const NAME = { de: 'Demodaten: alle Gemeinden', en: 'Demo data: all municipalities' }
const WARNING = { de: 'Erfundene Zahlen zum Ausprobieren großer Karten.', en: 'Invented figures for trying out large maps.' }

const indicatorIn = (topic: string): Indicator => ({
  id: DEMO.indicator,
  topic,
  paper: DEMO.paper,
  kind: 'share',
  name: { de: 'Demodaten (Anteil)', en: 'Demo data (share)' },
  description: WARNING,
  unit: { de: '%', en: '%' },
  numerator: { de: 'Demofälle', en: 'demo cases' },
  denominator: { de: 'Demofälle insgesamt', en: 'all demo cases' },
  sentence: { de: '{Place} beträgt der erfundene Anteil {period} {value}{counts}.', en: '{Place}, the invented share is {value} {period}{counts}.' },
  decimals: 1,
  direction: 'neither',
  breakdowns: [],
  yearMeaning: 'calendar-year',
  demo: true,
})

/** The catalogue with the invented region before all others, so that it opens. */
export function withDemoRegion(catalogue: Catalogue, areas: number): Catalogue {
  const topic = catalogue.topics[0]?.id ?? 'demo'
  const entry: Catalogue['regions'][number] = {
    id: DEMO.region,
    name: NAME,
    description: WARNING,
    total: DEMO.total,
    levels: [{ id: DEMO.level, name: { de: 'Gemeinden', en: 'Municipalities' }, areas, hash: 'demo' }],
    defaultIndicator: DEMO.indicator,
    defaultLevel: DEMO.level,
    hash: 'demo',
    cubes: [{ indicator: DEMO.indicator, levels: [DEMO.level], periods: [...DEMO_PERIODS], marks: ['demo'], hash: 'demo' }],
  }
  return {
    ...catalogue,
    regions: [entry, ...catalogue.regions],
    indicators: [indicatorIn(topic), ...catalogue.indicators],
    attributions: { ...catalogue.attributions, [DEMO.paper]: 'Demodaten, erfunden' },
  }
}

/** The region's own file. Names that occur twice (Neustadt) get their key, since names are unique inside a level. */
export function demoRegion(boundaries: Boundaries): Region {
  const times = new Map<string, number>()
  for (const { properties } of boundaries.features) times.set(properties.name, (times.get(properties.name) ?? 0) + 1)
  const areas = boundaries.features.map(({ id, properties: { name } }): Area => {
    const unique = times.get(name) === 1 ? name : `${name} (${id})`
    return { id, name: unique, short: unique, kind: 'gemeinde', level: DEMO.level, predecessors: [] }
  })
  return {
    contract: CONTRACT_VERSION,
    id: DEMO.region,
    name: NAME,
    description: WARNING,
    total: DEMO.total,
    levels: [{ id: DEMO.level, name: { de: 'Gemeinden', en: 'Municipalities' }, one: { de: 'Gemeinde', en: 'Municipality' }, areas: areas.map(({ id }) => id) }],
    areas: [{ id: DEMO.total, name: 'Deutschland', short: 'Deutschland', kind: 'bund', level: 'bund', predecessors: [] }, ...areas],
    benchmarks: [DEMO.total],
    highlighted: [],
    cooperation: { partners: [], agreements: [], bodies: [], events: [], facts: [] },
    dataFlows: [],
    boundarySource: '© GeoBasis-DE / BKG',
  }
}
