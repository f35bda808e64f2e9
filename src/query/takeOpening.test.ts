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
  build: catalogue.build.hash,
  level: 'kreise',
  indicator: 'ohne-abschluss-anteil',
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
  takeOpening(opening(), catalogue, 'musterland')
  expect(there()).toEqual([true, true, true, true])
})

it('an opening of another build, as a cache may have kept one, is left alone', () => {
  takeOpening({ ...opening(), build: '000000000000' }, catalogue, 'musterland')
  expect(there()).toEqual([false, false, false, false])
})

it('an opening of another region is left alone', () => {
  takeOpening(opening(), catalogue, 'anderswo')
  expect(there()).toEqual([false, false, false, false])
})

it('of a damaged opening the sound parts are kept; the damaged file is asked for by itself and tells what is wrong', () => {
  const whole = opening()
  takeOpening({ ...whole, cube: { ...whole.cube, value: [] } }, catalogue, 'musterland')
  expect(there()).toEqual([true, true, true, false])
  forgetFiles()
  const cut: Partial<Opening> = { ...whole }
  delete cut.boundaries
  takeOpening(cut as Opening, catalogue, 'musterland')
  expect(there()).toEqual([true, false, true, true])
})
