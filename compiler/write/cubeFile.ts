import { encodeStatus } from '@/contract/absence.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { MEASURES, type Measure } from '@/contract/measure.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { DerivedCube } from '../derive/deriveCube.ts'
import type { DerivedCell } from '../derive/derivedCell.ts'

const MEASURE_LABEL = { value: 'Wert', numerator: 'Zähler', denominator: 'Nenner' } as const

/**
 * Writes a cube as JSON-stat 2.0: measure, breakdowns, area, period, the period running fastest.
 * Only measures that are known somewhere are written; a status is written for the measure `value` only.
 * Labels are German, the language of the sources; the app's own names stand in the catalogue.
 */
export function cubeFile(cube: DerivedCube, attribution: string, date: string): CubeFile {
  const { indicator, region, areas, periods } = cube
  const cells = cellsOf(cube)
  const measures = MEASURES.filter((measure) => measure === 'value' || cells.some((cell) => cell[measure] !== undefined))
  const breakdowns = indicator.breakdowns.map(({ id, name, categories }) => ({
    id,
    label: name.de,
    category: { index: categories.map((category) => category.id), label: Object.fromEntries(categories.map((category) => [category.id, category.name.de])) },
  }))
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator.name.de,
    source: attribution,
    updated: date,
    id: ['measure', ...breakdowns.map(({ id }) => id), 'area', 'period'],
    size: [measures.length, ...breakdowns.map(({ category }) => category.index.length), areas.length, periods.length],
    role: { geo: ['area'], time: ['period'], metric: ['measure'] },
    dimension: {
      measure: {
        label: 'Maß',
        category: {
          index: measures,
          label: Object.fromEntries(measures.map((measure) => [measure, MEASURE_LABEL[measure]])),
          unit: { value: { label: indicator.unit.de, decimals: indicator.decimals } },
        },
      },
      ...Object.fromEntries(breakdowns.map(({ id, label, category }) => [id, { label, category }])),
      area: { label: 'Gebiet', category: { index: [...areas] } },
      period: { label: 'Zeitraum', category: { index: [...periods] } },
    },
    value: measures.flatMap((measure: Measure) => cells.map((cell) => cell[measure] ?? null)),
    status: statusesOf(cells),
    extension: { contract: CONTRACT_VERSION, region: region.id, indicator: indicator.id, breaks: [...cube.breaks], ...(cube.forecast === undefined ? {} : { forecast: cube.forecast }) },
  }
}

function cellsOf({ indicator, areas, periods, cell }: DerivedCube): DerivedCell[] {
  const combos = indicator.breakdowns.reduce((product, { categories }) => product * categories.length, 1)
  return Array.from({ length: combos }, (_, combo) => areas.map((_area, a) => periods.map((_period, p) => cell(combo, a, p)))).flat(2)
}

function statusesOf(cells: readonly DerivedCell[]): Record<string, string> {
  const status: Record<string, string> = {}
  cells.forEach((cell, at) => {
    const words = encodeStatus(cell)
    if (words !== '') status[at] = words
  })
  return status
}
