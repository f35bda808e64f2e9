import { describe, expect, it } from 'vitest'
import type { RegionEntry } from '@/contract/schema/catalogue.ts'
import type { FlowEntry } from '@/contract/schema/transition.ts'
import { tinyFlow } from '../fixtures/tinyFlow.ts'
import { tinyRegion } from '../fixtures/tinySources.ts'
import { flowFile, publishedOrigins } from '../write/flows/flowFile.ts'
import { flowChanges } from './flowChanges.ts'

const written = (...rows: string[]) => writtenOn('2026-01-01', ...rows)
const writtenOn = (date: string, ...rows: string[]) => {
  const table = tinyFlow(rows)
  return new Map([['flows/r/tiny.json', JSON.stringify(flowFile(table, publishedOrigins(table), tinyRegion(), date))]])
}
const entry = (hash: string): FlowEntry => ({ flow: 'tiny', name: { de: 'Winzig', en: 'Tiny' }, paper: 'tiny', kind: 'stages', areas: ['03101'], periods: ['2023'], demo: false, hash })
const region = (...flows: FlowEntry[]) => ({ id: 'r', name: { de: 'Region', en: 'Region' }, ...(flows.length === 0 ? {} : { flows }) }) as unknown as RegionEntry
const german = (...input: Parameters<typeof flowChanges>) => flowChanges(...input).map(({ de }) => de)

describe('flowChanges', () => {
  it('names new flow tables and those that are gone', () => {
    expect(german(region(entry('1')), region(), new Map(), new Map())).toEqual(['Region, Winzig: neue Flusstabelle.'])
    expect(german(region(), region(entry('1')), new Map(), new Map())).toEqual(['Region: Nicht mehr enthalten ist die Flusstabelle „Winzig“.'])
  })

  it('counts flows that changed, came or went, by what they are and not by where they stand', () => {
    // A year put in front moves every index: only its own flow is new. 10 → 11 is one more.
    const before = written('03101;2023;a;x;10;', '03101;2023;a;y;20;')
    const after = written('03101;2022;a;x;10;', '03101;2023;a;x;11;', '03101;2023;a;y;20;')
    expect(german(region(entry('2')), region(entry('1')), before, after)).toEqual(['Region, Winzig: 2 Ströme geändert.'])
    expect(german(region(entry('1')), region(entry('1')), before, after)).toEqual([])
  })

  it('says nothing of a table built anew on another day, and of another description without other flows that it is so', () => {
    const row = '03101;2023;a;x;10;'
    expect(german(region(entry('2')), region(entry('1')), written(row), writtenOn('2027-01-01', row))).toEqual([])
    const renamed = new Map([...written(row)].map(([file, content]) => [file, content.replace('"label":"', '"label":"Neu: ')]))
    expect(german(region(entry('2')), region(entry('1')), written(row), renamed)).toEqual(['Region, Winzig: Beschreibung geändert.'])
  })
})
