import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { regionSchema } from '@/contract/schema/region.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { decodeCube } from '@/query/decodeCube.ts'
import { readAddress } from '@/state/addressText.ts'
import { settle } from '@/state/settle.ts'
import { exportView, fileName } from './exportView.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/data', file), 'utf8'))
const catalogue = catalogueSchema.parse(read('catalogue.json'))
const region = regionSchema.parse(read('regions/musterland/region.json'))
const cube = decodeCube(cubeSchema.parse(read('cubes/musterland/ohne-abschluss-anteil.json')), 'f')
const { view } = settle(readAddress('?level=kreise&benchmark=99'), catalogue, region)
const input = exportView({ view, catalogue, region, cube, format: formatOf('de'), licence: undefined, link: 'x' })

it('holds the areas of the level by name, then the region, each once, in all periods', () => {
  // "Neu-Überlingen" before "Oberes Mustertal"; 99 is both the total and the benchmark.
  expect(input?.areas.map(({ id }) => id)).toEqual(['99102', '99101', '99'])
  expect(input?.periods).toEqual(['2020', '2021', '2022', '2023'])
})

it('carries the line that must stand under every export', () => {
  expect(input?.attribution).toBe(catalogue.attributions[catalogue.indicators[0]!.paper])
})

it('names the file after region and indicator', () => {
  expect(fileName(view, 'csv')).toBe('schulwege-musterland-ohne-abschluss-anteil.csv')
})
