import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { catalogueSchema } from '@/contract/schema/catalogue.ts'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { papersSchema } from '@/contract/schema/paper.ts'
import { regionSchema } from '@/contract/schema/region.ts'
import { decodeCube } from '@/query/decodeCube.ts'
import { formatOf } from '../format/formatOf.ts'
import { dataPackage } from './dataPackage.ts'
import { areasCsv, figuresCsv } from './packageTables.ts'

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures')
const read = (file: string): unknown => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'))
const catalogue = catalogueSchema.parse(read('data/catalogue.json'))
const region = regionSchema.parse(read('data/regions/musterland/region.json'))
const papers = papersSchema.parse(read('data/papers.json'))
const cubes = catalogue.regions[0]!.cubes.map(({ indicator }) => decodeCube(cubeSchema.parse(read(`data/cubes/musterland/${indicator}.json`)), 'f'))
const descriptor = dataPackage({ catalogue, region, papers, cubes, format: formatOf('de') })

/** The published profile is JSON Schema draft 4; draft 7 reads all of it but its name. */
function profile() {
  const { $schema: _draft, ...schema } = read('profiles/tabular-data-package.json') as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  // A hint for forms, no rule.
  ajv.addFormat('textarea', true)
  return ajv.compile(schema)
}

interface Resource {
  readonly name: string
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints?: { readonly enum?: readonly string[] } }[]; readonly primaryKey: readonly string[] }
}
const resources = descriptor['resources'] as readonly Resource[]

describe('the descriptor of a data package', () => {
  it('keeps the published profile', () => {
    const validate = profile()
    validate(JSON.parse(JSON.stringify(descriptor)))
    expect(validate.errors).toBeNull()
  })

  it('would not keep it without the columns of a table', () => {
    const validate = profile()
    const broken = { ...descriptor, resources: resources.map(({ schema: _schema, ...rest }) => rest) }
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false)
  })

  it('names each licence once, with its address', () => {
    const licences = descriptor['licenses'] as { path: string; title: string }[]
    expect(licences.length).toBeGreaterThan(0)
    expect(new Set(licences.map(({ path, title }) => path + title)).size).toBe(licences.length)
  })
})

describe('the tables of a data package', () => {
  it('have the columns the descriptor promises, a row for every key and none twice', () => {
    for (const cube of cubes) {
      const resource = resources.find(({ name }) => name === cube.indicator)!
      const rows = parse(figuresCsv(cube), { columns: true }) as Record<string, string>[]
      expect(Object.keys(rows[0]!)).toEqual(resource.schema.fields.map(({ name }) => name))
      const keys = rows.map((row) => resource.schema.primaryKey.map((name) => row[name]).join('/'))
      expect(new Set(keys).size).toBe(keys.length)
      const strange = resource.schema.fields.flatMap(({ name, constraints }) => rows.map((row) => row[name] ?? '').filter((value) => value !== '' && constraints?.enum?.includes(value) === false))
      expect(strange).toEqual([])
    }
  })

  it('say why a value is missing, and never both', () => {
    const rows = cubes.flatMap((cube) => parse(figuresCsv(cube), { columns: true }) as Record<string, string>[])
    expect(rows.some(({ absence }) => absence === 'suppressed')).toBe(true)
    expect(rows.filter(({ value, absence }) => (value === '') === (absence === ''))).toEqual([])
  })

  it('name every area that a figure is about', () => {
    const known = new Set((parse(areasCsv(region), { columns: true }) as { area: string }[]).map(({ area }) => area))
    expect(known.has('99101001')).toBe(true)
    expect(cubes.flatMap(({ areas }) => areas).filter((area) => !known.has(area))).toEqual([])
  })

  it('take the sting out of a name that begins like a formula', () => {
    const [, row] = areasCsv({ areas: [{ id: '99', name: '=1+1', short: '@x', kind: 'land', level: 'land', predecessors: [] }] }).split('\r\n')
    expect(row).toBe("99,'=1+1,'@x,land,land,")
  })
})
