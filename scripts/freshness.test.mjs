import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildIsDue } from './build.mjs'
import { checkNode, installIsDue } from './install.mjs'

/** @type {string} */ let folder
const file = (/** @type {string} */ name, /** @type {number} */ age) => {
  const path = join(folder, name)
  writeFileSync(path, '')
  utimesSync(path, 1_000_000 - age, 1_000_000 - age)
  return path
}
const aged = (/** @type {string} */ path, /** @type {number} */ age) => utimesSync(path, 1_000_000 - age, 1_000_000 - age)

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'schulwege-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('an install is due when it is missing or older than the lock file', () => {
  const lock = file('lock', 50)
  expect(installIsDue(join(folder, 'nowhere'), lock)).toBe(true)
  expect(installIsDue(file('old', 60), lock)).toBe(true)
  expect(installIsDue(file('new', 40), lock)).toBe(false)
})

test('a build is due when it is missing or older than anything it is made of', () => {
  const src = join(folder, 'src', 'deep')
  mkdirSync(src, { recursive: true })
  file('src/deep/a.ts', 30)
  aged(src, 90)
  aged(join(folder, 'src'), 90)
  expect(buildIsDue(join(folder, 'nowhere'), [join(folder, 'src')])).toBe(true)
  expect(buildIsDue(file('old', 31), [join(folder, 'src')])).toBe(true)
  expect(buildIsDue(file('new', 29), [join(folder, 'src')])).toBe(false)
})

test('a build is due when a file was taken away', () => {
  const src = join(folder, 'src')
  mkdirSync(src)
  aged(src, 10)
  expect(buildIsDue(file('built', 20), [src])).toBe(true)
})

test('an old Node is named in a sentence', () => {
  expect(() => checkNode('18.20.1')).toThrow('Node 20.19 or newer; this is Node 18.20.1')
  expect(() => checkNode('20.18.9')).toThrow('this is Node 20.18.9')
  expect(() => checkNode('22.1.0')).not.toThrow()
})
