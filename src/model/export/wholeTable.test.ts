import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { regionSchema } from '@/contract/schema/region.ts'
import { decodeCube } from '@/query/decodeCube.ts'
import { formatOf } from '../format/formatOf.ts'
import { wholeTable } from './wholeTable.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/data', file), 'utf8'))
const catalogue = catalogueSchema.parse(read('catalogue.json'))
const region = regionSchema.parse(read('regions/musterland/region.json'))
const input = (id: string) => ({
  indicator: catalogue.indicators.find((indicator) => indicator.id === id)!,
  cube: decodeCube(cubeSchema.parse(read(`cubes/musterland/${id}.json`)), 'f'),
  region,
  format: formatOf('de'),
})

it('has a row for every area, period and category, and a column for the breakdown', () => {
  const { head, rows } = wholeTable(input('ohne-abschluss-anteil'), ['Quelle: x'])
  const { cube } = input('ohne-abschluss-anteil')
  expect(head).toEqual(['Schlüssel', 'Gebiet', 'Ebene', 'Zeitraum', 'Geschlecht', 'Wert', 'Einheit', 'Zähler', 'Nenner', 'Hinweise'])
  expect(rows).toHaveLength(cube.areas.length * 4 * cube.breakdowns[0]!.categories.length)
  // Musterland 2023: 94 of 920 is 10.2 %
  expect(rows.find(([key, , , period, sex]) => key === '99' && period === '2023' && sex === 'insgesamt')).toEqual(expect.arrayContaining([10.2, '%', 94, 920]))
})

it('writes the sign and the reason where there is no value', () => {
  const { rows } = wholeTable(input('kleine-bildungsgaenge'), [])
  const secret = rows.find((row) => row.includes('/'))
  expect(secret?.at(-1)).toContain('geheim gehalten')
})
