import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { papersSchema } from '@/contract/schema/paper.ts'
import { regionSchema } from '@/contract/schema/region.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { dataTextsOf } from '@/model/text/data/dataTextsOf.ts'
import { textsOf } from '@/model/text/textsOf.ts'
import { decodeCube } from '@/query/decodeCube.ts'
import { readAddress } from '@/state/addressText.ts'
import { settle } from '@/state/settle.ts'
import { exportView } from './exportView.ts'
import { paperOfView } from './paperOfView.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, '../../../tests/fixtures/data', file), 'utf8'))
const catalogue = catalogueSchema.parse(read('catalogue.json'))
const region = regionSchema.parse(read('regions/musterland/region.json'))
const papers = papersSchema.parse(read('papers.json'))

function rowsOf(indicator: string, link: string | undefined): Map<string, string> {
  const cube = decodeCube(cubeSchema.parse(read(`cubes/musterland/${indicator}.json`)), 'f')
  const { view } = settle(readAddress(`?indicator=${indicator}`), catalogue, region)
  const input = exportView({ view, catalogue, region, cube, format: formatOf('de'), licence: undefined, link })
  if (input === undefined) throw new Error('no view')
  return new Map(paperOfView(input, papers, { t: textsOf('de'), d: dataTextsOf('de') }))
}

it('says what it is, where it leads back to, source, licence and the signs that occur', () => {
  const rows = rowsOf('kleine-bildungsgaenge', 'https://example.org/?indicator=kleine-bildungsgaenge')
  expect([...rows.keys()].slice(0, 2)).toEqual(['Indikator', 'Ansicht'])
  expect(rows.get('Ansicht')).toBe('https://example.org/?indicator=kleine-bildungsgaenge')
  expect(rows.get('Quelle')).toContain('Muster')
  expect(rows.has('Lizenz')).toBe(true)
  expect(rows.get('/')).toContain('geheim gehalten')
})

it('explains no sign that does not occur, and has no address where none leads back', () => {
  const rows = rowsOf('stufe', undefined)
  expect(rows.has('/')).toBe(false)
  expect(rows.has('Ansicht')).toBe(false)
})
