import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDataCsv, printDataCsv } from './dataCsv.ts'
import { parsePaper } from './merge/mergePaper.ts'

const FOLDER = new URL('../../sources/tables/', import.meta.url)
const tables = readdirSync(FOLDER)
const paperOf = (table: string) => parsePaper(`${table}/paper.yaml`, readFileSync(new URL(`${table}/paper.yaml`, FOLDER), 'utf8'))

describe.each(tables)('source table %s', (table) => {
  it('has a complete paper of its own name', () => {
    const paper = paperOf(table)
    expect(paper.id).toBe(table)
    expect(JSON.stringify(paper)).not.toContain('TODO')
  })

  it('lies there as the importer would write it', () => {
    const data = readFileSync(new URL(`${table}/data.csv`, FOLDER), 'utf8')
    expect(printDataCsv(parseDataCsv(`${table}/data.csv`, data, Object.keys(paperOf(table).measures).length)) === data).toBe(true)
  })
})
