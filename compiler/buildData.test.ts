import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { buildData } from './buildData.ts'
import { readFolder } from './write/readFolder.ts'

const FIXTURES = join(import.meta.dirname, '../tests/fixtures')
const CLOSED = 'cubes/musterland/kleine-bildungsgaenge.json'
let place = ''
let printed: string[] = []

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'schulwege-'))
  cpSync(join(FIXTURES, 'sources'), join(place, 'sources'), { recursive: true })
  cpSync(join(FIXTURES, 'data'), join(place, 'data'), { recursive: true })
  printed = []
})
afterEach(() => rmSync(place, { recursive: true }))

const run = (check = false) => buildData({ sources: join(place, 'sources'), out: join(place, 'data'), check, verbose: false }, (line) => printed.push(line))
const files = () => readFolder(join(place, 'data'))

function edit(file: string, from: string, to: string): void {
  const path = join(place, file)
  const content = readFileSync(path, 'utf8')
  expect(content).toContain(from)
  writeFileSync(path, content.replace(from, to))
}

describe('buildData', () => {
  test('makes the committed files from the committed sources, byte for byte', () => {
    expect(run(true)).toBe(0)
  })

  test('does not read what it wrote: an empty folder gets the same files', () => {
    const committed = files()
    rmSync(join(place, 'data'), { recursive: true })
    expect(run()).toBe(0)
    expect([...files()]).toEqual([...committed])
  })

  test('warns where a build of a strange version lies in its place, whose figures the audit cannot know', () => {
    writeFileSync(join(place, 'data/catalogue.json'), '{"contract":"99"}')
    expect(run()).toBe(0)
    expect(printed.join('\n')).toContain('Der Datenstand davor ist von einer anderen Fassung (99)')
    expect(files().get('changes.json')).toContain('von einer anderen Fassung (99)')
    printed = []
    expect(run()).toBe(0)
    expect(printed.join('\n')).not.toContain('anderen Fassung')
  })

  test('attacks with what a build of the version before published, for its cubes read alike', () => {
    expect(run()).toBe(0)
    // The build before, of version 1, gave one of the closed figures away: no new build can take that back.
    const cube = JSON.parse(readFileSync(join(place, 'data', CLOSED), 'utf8')) as { value: (number | null)[]; status: Record<string, string> }
    const at = Object.entries(cube.status).find(([, status]) => status === 'suppressed')?.[0] ?? ''
    cube.value[Number(at)] = 1
    delete cube.status[at]
    writeFileSync(join(place, 'data', CLOSED), JSON.stringify(cube))
    edit('data/catalogue.json', `"contract":"${CONTRACT_VERSION}"`, '"contract":"1"')
    expect(run()).toBe(1)
    expect(printed.join('\n')).toContain('audit-too-narrow')
  })

  test('fails a check when a source has changed, says what, and writes nothing', () => {
    const committed = files()
    edit('sources/tables/abgaenge/data.csv', '99101001;2023;insgesamt;200;16;184;', '99101001;2023;insgesamt;200;17;183;')
    expect(run(true)).toBe(1)
    // All and men, in the Gemeinde and in the Kreis that is made of it; the Land's figure is published.
    expect(printed.join('\n')).toContain('Musterland, Abgehende ohne Hauptschulabschluss: 4 Werte geändert.')
    expect([...files()]).toEqual([...committed])
  })

  test('writes nothing while a sum misses its total, and names the place', () => {
    const committed = files()
    edit('sources/tables/abgaenge/data.csv', '99101001;2023;insgesamt;200;16;184;', '99101001;2023;insgesamt;200;17;184;')
    expect(run()).toBe(1)
    expect(printed.join('\n')).toContain('99101001/2023/insgesamt/insgesamt: Die 2 Teile ergeben 201, die Summe sagt 200.')
    expect([...files()]).toEqual([...committed])
  })

  test('names a table that a region takes from a data base when nothing was read from one, and writes nothing', () => {
    const committed = files()
    edit('sources/regions/musterland.yaml', 'cooperation:', 'database:\n  - { table: stufe, query: select * from stufe }\ncooperation:')
    rmSync(join(place, 'sources/tables/stufe/data.csv'))
    expect(run()).toBe(1)
    expect(printed.join('\n')).toContain('regions/musterland.yaml: database/stufe: no-connection')
    expect([...files()]).toEqual([...committed])
  })

  test('reports faults in several files at once', () => {
    edit('sources/tables/stufe/data.csv', '99102;2023;3;', '99999;2023;drei;')
    edit('sources/release.yaml', '2026', 'im Jahr 2026')
    expect(run()).toBe(1)
    const report = printed.join('\n')
    expect(report).toContain('release.yaml: schema')
    expect(report).toContain('tables/stufe/data.csv: unreadable-cell')
  })
})
