import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from './readFolder.ts'
import { writeFolder } from './writeFolder.ts'

let place = ''
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'schulwege-'))
})
afterEach(() => rmSync(place, { recursive: true }))

test('reads back what was written, by address and in order', () => {
  const files = new Map([['regions/r/region.json', '{}'], ['catalogue.json', 'Ä']])
  writeFolder(join(place, 'data'), files)
  expect([...readFolder(join(place, 'data'))]).toEqual([['catalogue.json', 'Ä'], ['regions/r/region.json', '{}']])
})

test('exchanges the folder as a whole: nothing stale stays, nothing unfinished is left beside it', () => {
  mkdirSync(join(place, 'data'))
  writeFileSync(join(place, 'data', 'stale.json'), '{}')
  writeFolder(join(place, 'data'), new Map([['catalogue.json', '{}']]))
  expect(readdirSync(place)).toEqual(['data'])
  expect(existsSync(join(place, 'data', 'stale.json'))).toBe(false)
})

test('finds nothing in a folder that does not exist', () => {
  expect(readFolder(join(place, 'nowhere')).size).toBe(0)
})
