import { describe, expect, test } from 'vitest'
import { absent, type Cell } from '../cube/cell.ts'
import { emptyCube } from '../cube/cube.ts'
import { type AreaGroup, cubeWithGroups, regionWithGroups, sumOfCells } from './areaGroup.ts'
import { KREISE } from './testRegions.ts'

const share = (numerator: number, denominator: number): Cell => ({ absence: undefined, value: (100 * numerator) / denominator, numerator, denominator, flags: [] })
const plain = (value: number): Cell => ({ absence: undefined, value, numerator: undefined, denominator: undefined, flags: ['rounded'] })
const GROUP: AreaGroup = { id: 'own-group-1', name: 'Nord', region: 'kreise', level: 'kreise', areas: ['03101', '03154'] }

describe('several areas as one', () => {
  test('a share is sums over sums, not the mean: 10 of 100 and 90 of 300 are 25 %', () => {
    expect(sumOfCells([share(10, 100), share(90, 300)], { kind: 'share', decimals: 1 })).toMatchObject({ value: 25, numerator: 100, denominator: 400 })
  })

  test('counts are added with their flags, rates are not added at all', () => {
    expect(sumOfCells([plain(3), plain(4)], { kind: 'count', decimals: 0 })).toMatchObject({ value: 7, flags: ['rounded'] })
    expect(sumOfCells([plain(3), plain(4)], { kind: 'rate', decimals: 0 }).absence).toBe('not-applicable')
    expect(sumOfCells([plain(3), plain(4)], { kind: 'share', decimals: 0 }).absence).toBe('not-applicable')
  })

  test('a secret part makes the sum a secret, an area that did not exist adds nothing', () => {
    expect(sumOfCells([plain(3), absent('unknown'), absent('suppressed')], { kind: 'count', decimals: 0 }).absence).toBe('suppressed')
    expect(sumOfCells([plain(3), absent('not-existing')], { kind: 'count', decimals: 0 }).value).toBe(3)
    expect(sumOfCells([absent('not-existing')], { kind: 'count', decimals: 0 }).absence).toBe('not-existing')
  })
})

describe('a group beside the official areas', () => {
  test('is an area to compare with in its own region, and nowhere else', () => {
    const region = regionWithGroups(KREISE, [GROUP])
    expect(region.benchmarks.at(-1)).toBe('own-group-1')
    expect(region.areas.at(-1)?.name).toBe('Gruppe „Nord“')
    expect(regionWithGroups(KREISE, [{ ...GROUP, region: 'anderswo' }])).toBe(KREISE)
  })

  test('has cells in a cube of its region; all others stay as they are', () => {
    const cube = { ...emptyCube('kreise', 'x'), areas: ['03101', '03154'], cell: (area: string) => (area === '03101' ? plain(1) : plain(2)) }
    const grouped = cubeWithGroups(cube, [GROUP], { kind: 'count', decimals: 0 })
    expect(grouped.areas).toContain('own-group-1')
    expect([grouped.cell('own-group-1', '2023').value, grouped.cell('03154', '2023').value]).toEqual([3, 2])
    expect(cubeWithGroups(cube, [], { kind: 'count', decimals: 0 })).toBe(cube)
  })
})
