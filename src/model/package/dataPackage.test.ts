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
import { dataPackage } from './dataPackage.ts'
import { decodeFlow } from '@/query/decodeFlow.ts'
import { decodeOffering } from '@/query/decodeOffering.ts'
import { decodeResidence } from '@/query/decodeResidence.ts'
import { decodeSites } from '@/query/decodeSites.ts'
import { flowSchema } from '@/contract/schema/transition.ts'
import { offeringSchema, residenceSchema, sitesSchema } from '@/contract/schema/offering.ts'
import { areasTable } from './areasTable.ts'
import { figuresTable } from './figuresTable.ts'
import { flowTable } from './flowTables.ts'
import { offeringTable, residenceTable, sitesTable } from './offeringTables.ts'
import { packageCsv } from './packageTable.ts'

const FIXTURES = join(import.meta.dirname, '../../../tests/fixtures')
const read = (file: string): unknown => JSON.parse(readFileSync(join(FIXTURES, file), 'utf8'))
const catalogue = catalogueSchema.parse(read('data/catalogue.json'))
const region = regionSchema.parse(read('data/regions/musterland/region.json'))
const papers = papersSchema.parse(read('data/papers.json'))
const cubes = catalogue.regions[0]!.cubes.map(({ indicator }) => decodeCube(cubeSchema.parse(read(`data/cubes/musterland/${indicator}.json`)), 'f'))
const offering = decodeOffering(offeringSchema.parse(read('data/offers/musterland/muster-bbs.json')), 'f')
const residence = decodeResidence(residenceSchema.parse(read('data/offers/musterland/muster-bbs-residence.json')), 'f')
const flows = catalogue.regions[0]!.flows!.map(({ flow }) => decodeFlow(flowSchema.parse(read(`data/flows/musterland/${flow}.json`)), 'f'))
const figures = cubes.map((cube) => figuresTable(cube, catalogue.indicators.find(({ id }) => id === cube.indicator)!, 'de'))
const tables = [
  areasTable(region, 'de'),
  ...figures,
  sitesTable(decodeSites(sitesSchema.parse(read('data/regions/musterland/sites.geojson')), 'f'), offering.paper, 'de'),
  offeringTable(offering, 'de'),
  residenceTable(offering, residence, 'de'),
  ...flows.map((flow) => flowTable(flow, 'de')),
]
const descriptor = dataPackage({ catalogue, region, papers, tables, locale: 'de' })
const rowsOf = (table: (typeof tables)[number]) => parse(packageCsv(table), { columns: true }) as Record<string, string>[]

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
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name))
    for (const table of tables) {
      const resource = resources.find(({ name }) => name === table.name)!
      const rows = rowsOf(table)
      expect(Object.keys(rows[0]!)).toEqual(resource.schema.fields.map(({ name }) => name))
      const keys = rows.map((row) => resource.schema.primaryKey.map((name) => row[name]).join('/'))
      expect(new Set(keys).size).toBe(keys.length)
      const strange = resource.schema.fields.flatMap(({ name, constraints }) => rows.map((row) => row[name] ?? '').filter((value) => value !== '' && constraints?.enum?.includes(value) === false))
      expect(strange).toEqual([])
    }
  })

  it('say why a value is missing, and never both', () => {
    const rows = figures.flatMap(rowsOf)
    expect(rows.some(({ absence }) => absence === 'suppressed')).toBe(true)
    expect(rows.filter(({ value, absence }) => (value === '') === (absence === ''))).toEqual([])
  })

  it('point at rows that are there: every key of an area or a school is in its table', () => {
    const dangling = tables.flatMap((table) =>
      (table.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const known = new Set(rowsOf(tables.find(({ name }) => name === reference.resource)!).map((row) => row[reference.fields[0]!]))
        return rowsOf(table).flatMap((row) => (known.has(row[fields[0]!]) ? [] : [`${table.name}: ${row[fields[0]!]}`]))
      }),
    )
    expect(rowsOf(tables[0]!).map(({ area }) => area)).toContain('99101001')
    expect(dangling).toEqual([])
  })

  it('take the sting out of a name that begins like a formula', () => {
    const [, row] = packageCsv(areasTable({ areas: [{ id: '99', name: '=1+1', short: '@x', kind: 'land', level: 'land', predecessors: [] }] }, 'de')).split('\r\n')
    expect(row).toBe("99,'=1+1,'@x,land,land,")
  })

  it('lose and invent nobody: as many pass in the table as left their origins', () => {
    for (const [at, flow] of flows.entries()) {
      const rows = rowsOf(flowTable(flow, 'de'))
      expect(rows.length, `flow ${at}`).toBeGreaterThan(0)
      const passed = rows.reduce((sum, { people }) => sum + Number(people), 0)
      const categories = flow.breakdowns.map(({ id, categories: all }) => all.map((one) => ({ [id]: one.id })))
      const choices = categories.reduce<readonly Record<string, string>[]>((all, more) => all.flatMap((by) => more.map((one) => ({ ...by, ...one }))), [{}])
      const left = flow.areas.flatMap((area) => flow.periods.flatMap((period) => choices.flatMap((by) => flow.from.map((from) => flow.left(from, { area, period, by }) ?? 0))))
      expect(passed).toBe(left.reduce((sum, one) => sum + one, 0))
    }
  })

  it('call what is invented Demodaten in their title', () => {
    const titled = tables.filter(({ paper }) => papers.tables.find(({ id }) => id === paper) !== undefined).map(({ name, title }) => [name, title.includes('Demodaten')])
    expect(Object.fromEntries(titled)).toMatchObject({ 'offering-muster-bbs': offering.demo, ...Object.fromEntries(flows.map(({ flow, demo }) => [`flow-${flow}`, demo])) })
    expect(offeringTable({ ...offering, name: { de: 'X', en: 'X' }, demo: true }, 'de').title).toBe('X (Demodaten)')
  })
})
