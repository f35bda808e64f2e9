import { describe, expect, it } from 'vitest'
import type { CubeFile } from '@/contract/schema/cube.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { decodeCube } from './decodeCube.ts'

/**
 * Two sexes, two areas, two periods, three measures: 24 places, the period running fastest.
 * Place of a value = measure × 8 + sex × 4 + area × 2 + period.
 */
const file = (patch: Partial<CubeFile> = {}): CubeFile => ({
  version: '2.0',
  class: 'dataset',
  label: 'x',
  source: 'x',
  updated: '2026-01-15',
  id: ['measure', 'sex', 'area', 'period'],
  size: [3, 2, 2, 2],
  role: { geo: ['area'], time: ['period'], metric: ['measure'] },
  dimension: {
    measure: { label: 'x', category: { index: ['value', 'numerator', 'denominator'] } },
    sex: { label: 'x', category: { index: ['all', 'female'] } },
    area: { label: 'x', category: { index: ['01', '02'] } },
    period: { label: 'x', category: { index: ['2022', '2023'] } },
  },
  // value: all 01: 10 20, all 02: 30 –, female 01: 50 60, female 02: 0 80; then numerators (+100) and denominators (+200).
  value: [10, 20, 30, null, 50, 60, 0, 80, 110, 120, 130, null, 150, 160, 170, 180, 210, 220, 230, null, 250, 260, 270, 280],
  status: { '3': 'suppressed rounded', '11': 'suppressed rounded', '19': 'suppressed rounded', '5': 'break estimated' },
  extension: { contract: CONTRACT_VERSION, region: 'nord', indicator: 'anteil', breaks: [] },
  ...patch,
})

describe('decodeCube', () => {
  const cube = decodeCube(file(), 'f')

  it('finds a figure with its counts by area, period and category', () => {
    expect(cube.cell('02', '2023', { sex: 'female' })).toEqual({ absence: undefined, value: 80, numerator: 180, denominator: 280, flags: [] })
    expect(cube.cell('01', '2022', { sex: 'all' })).toMatchObject({ value: 10, numerator: 110, denominator: 210 })
  })

  it('stands at the first category where none is chosen', () => {
    expect(cube.cell('01', '2023').value).toBe(20)
  })

  it('keeps a true zero a value', () => {
    expect(cube.cell('02', '2022', { sex: 'female' })).toMatchObject({ absence: undefined, value: 0 })
  })

  it('gives the reason and the flags of what is missing, and flags of what is there', () => {
    expect(cube.cell('02', '2023')).toEqual({ absence: 'suppressed', value: undefined, numerator: undefined, denominator: undefined, flags: ['rounded'] })
    expect(cube.cell('01', '2023', { sex: 'female' }).flags).toEqual(['break', 'estimated'])
  })

  it('makes no statement about what the file does not hold', () => {
    for (const cell of [cube.cell('99', '2022'), cube.cell('01', '1999'), cube.cell('01', '2022', { sex: 'other' })]) expect(cell.absence).toBe('not-existing')
  })

  it('names areas, periods and breakdowns in the order of the file', () => {
    expect(cube).toMatchObject({ indicator: 'anteil', region: 'nord', areas: ['01', '02'], periods: ['2022', '2023'], breakdowns: [{ id: 'sex', categories: ['all', 'female'] }] })
  })

  it.each<[string, Partial<CubeFile>, string]>([
    ['another contract', { extension: { ...file().extension, contract: '99' as typeof CONTRACT_VERSION } }, 'foreign-version'],
    ['too few values', { value: [1, 2, 3] }, 'damaged'],
    ['a dimension of another length', { size: [3, 2, 2, 3] }, 'damaged'],
    ['a status nobody knows', { status: { ...file().status, '0': 'secret' } }, 'damaged'],
    ['a hole without a reason', { status: {} }, 'damaged'],
    ['a value where an absence is named', { status: { ...file().status, '0': 'unknown' } }, 'damaged'],
  ])('refuses a cube with %s', (_what, patch, fault) => {
    expect(() => decodeCube(file(patch), 'f')).toThrow(expect.objectContaining({ file: 'f', fault }))
  })
})
