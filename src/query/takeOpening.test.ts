import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Opening } from '@/contract/schema/opening.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { boundariesFile, cubeFile, regionFile, surroundingsFile } from './dataFiles.ts'
import { forgetFiles, loadedFile } from './fileCache.ts'
import { takeOpening } from './takeOpening.ts'

const fixture = <T>(file: string): T => JSON.parse(readFileSync(join(import.meta.dirname, '../../tests/fixtures/data', file), 'utf8')) as T

const catalogue = fixture<Catalogue>('catalogue.json')
const opening = (): Opening => ({
  contract: CONTRACT_VERSION,
  catalogue: { ...catalogue, indicators: catalogue.indicators.filter(({ id }) => id === 'ohne-abschluss-anteil'), regions: catalogue.regions.map((entry) => ({ ...entry, cubes: entry.cubes.filter(({ indicator }) => indicator === 'ohne-abschluss-anteil') })) },
  level: 'kreise',
  region: fixture('regions/musterland/region.json'),
  boundaries: fixture('regions/musterland/kreise.geojson'),
  surroundings: fixture('regions/musterland/kreise-surroundings.geojson'),
  cube: fixture('cubes/musterland/ohne-abschluss-anteil.json'),
})
const files = [
  regionFile(catalogue, 'musterland'),
  boundariesFile(catalogue, 'musterland', 'kreise'),
  surroundingsFile(catalogue, 'musterland', 'kreise'),
  cubeFile(catalogue, 'musterland', 'ohne-abschluss-anteil'),
]
const there = () => files.map((file) => loadedFile<unknown>(file) !== undefined)

afterEach(forgetFiles)

it('an opening stands for the four files it has copies of', () => {
  expect(takeOpening(opening(), 'musterland')?.regions.map(({ id }) => id)).toEqual(['musterland'])
  expect(there()).toEqual([true, true, true, true])
})

it('an opening of another build, as a cache may have kept one, stands for no file of today', () => {
  const late = opening()
  const [entry] = late.catalogue.regions
  const [cube] = entry?.cubes ?? []
  if (entry === undefined || cube === undefined) throw new Error('the tiny world has no region')
  takeOpening({ ...late, catalogue: { ...late.catalogue, regions: [{ ...entry, cubes: [{ ...cube, hash: '000000000000' }] }] } }, 'musterland')
  expect(there()).toEqual([true, true, true, false])
})

it('an opening of another region is left alone', () => {
  expect(takeOpening(opening(), 'anderswo')).toBeUndefined()
  expect(there()).toEqual([false, false, false, false])
})

it('an opening whose catalogue is damaged is left alone', () => {
  const damaged = opening()
  expect(takeOpening({ ...damaged, catalogue: { ...damaged.catalogue, indicators: [] } }, 'musterland')).toBeUndefined()
  expect(there()).toEqual([false, false, false, false])
})

it('of a damaged opening the sound parts are kept; the damaged file is asked for by itself and tells what is wrong', () => {
  const whole = opening()
  takeOpening({ ...whole, cube: { ...whole.cube, value: [] } }, 'musterland')
  expect(there()).toEqual([true, true, true, false])
  forgetFiles()
  const cut: Partial<Opening> = { ...whole }
  delete cut.boundaries
  takeOpening(cut as Opening, 'musterland')
  expect(there()).toEqual([true, false, true, true])
})
