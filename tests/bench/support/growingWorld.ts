import { topology } from 'topojson-server'
import type { AreaTopology } from '../../../compiler/boundaries/topologyAreas.ts'
import { tinyIndicator, tinyRegion, tinySources } from '../../../compiler/fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../../../compiler/fixtures/tinyTable.ts'
import type { Sources } from '../../../compiler/read/sources.ts'

const PERIODS = Array.from({ length: 20 }, (_, at) => String(2000 + at))

/** A made-up world of `count` square areas in a grid, with 20 years of leavers by sex: the same work per area, however many there are. */
export function growingWorld(count: number): Sources {
  const ids = Array.from({ length: count }, (_, at) => `03${String(at + 1).padStart(6, '0')}`)
  const region = tinyRegion({
    total: { area: 'r', sum: ids },
    levels: [{ id: 'kreise', name: { de: 'Gebiete', en: 'Areas' }, one: { de: 'Gebiet', en: 'Area' }, boundaries: 'kreise-land', areas: ids }],
    benchmarks: ['r'],
  })
  const rows = ids.flatMap((id, at) => PERIODS.flatMap((period, year) => rowsOf(id, period, 100 + (at % 50) + year, (at + year) % 20)))
  const table = tinyTable(rows)
  return {
    ...tinySources([table], [tinyArea('03', { kind: 'land' }), ...ids.map((id) => tinyArea(id, { parent: '03' }))], {
      indicators: [tinyIndicator()],
      regions: [region],
    }),
    boundaries: new Map([['kreise-land', grid(ids)]]),
  }
}

const rowsOf = (id: string, period: string, all: number, none: number) => [
  `${id};${period};insgesamt;${all};${none};`,
  `${id};${period};weiblich;${Math.floor(all / 2)};${Math.floor(none / 2)};`,
]

/** Squares of a hundredth of a degree, row by row; neighbours share their edges. */
function grid(ids: readonly string[]): AreaTopology {
  const width = Math.ceil(Math.sqrt(ids.length))
  const features = ids.map((id, at) => {
    const [x, y] = [9 + (at % width) / 100, 50 + Math.floor(at / width) / 100]
    const ring = [[x, y], [x + 0.01, y], [x + 0.01, y + 0.01], [x, y + 0.01], [x, y]]
    return { type: 'Feature' as const, id, properties: { name: id }, geometry: { type: 'Polygon' as const, coordinates: [ring] } }
  })
  const areas: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features }
  return topology({ areas }, 1e5) as unknown as AreaTopology
}
