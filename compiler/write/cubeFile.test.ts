import { describe, expect, test } from 'vitest'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { derive } from '../derive/derive.ts'
import { tinySources } from '../fixtures/tinySources.ts'
import { tinyArea, tinyTable } from '../fixtures/tinyTable.ts'
import { cubeFaults } from './checkFiles.ts'
import { cubeFile } from './cubeFile.ts'

const lines = ['03101;2022;insgesamt;100;10;', '03101;2022;weiblich;40;2;', '03101;2023;insgesamt;20;/;', '03101;2023;weiblich;10;/;', '03154;2022;insgesamt;50;1;', '03154;2023;insgesamt;50;2;']
const [derived] = derive(tinySources([tinyTable(lines)], [tinyArea('03101'), tinyArea('03154')])).cubes
const file = cubeFile(derived!, '© Test', '2026-01-01')

describe('cubeFile', () => {
  test('lays a measure together, the period running fastest', () => {
    expect(file.id).toEqual(['measure', 'sex', 'area', 'period'])
    expect(file.size).toEqual([3, 3, 3, 2])
    expect(file.dimension['area']?.category.index).toEqual(['03101', '03154', 'r'])
    // 10/100, secret; 1/50, 2/50; (10 + 1)/150, secret
    expect(file.value.slice(0, 6)).toEqual([10, null, 2, 4, 7.33, null])
    // Numerators of both sexes begin after 18 values.
    expect(file.value.slice(18, 24)).toEqual([10, null, 1, 2, 11, null])
  })

  test('writes a reason for every hole at the place of its value, and nothing else where nothing is to be said', () => {
    expect(file.status).toEqual({
      1: 'suppressed', 5: 'suppressed', 7: 'suppressed', 8: 'unknown', 9: 'unknown', 10: 'unknown', 11: 'suppressed',
      13: 'suppressed', 14: 'unknown', 15: 'unknown', 16: 'unknown', 17: 'suppressed',
    })
  })

  test('keeps the contract', () => {
    expect(cubeSchema.safeParse(file).error).toBeUndefined()
    expect(cubeFaults(file)).toEqual([])
  })
})

describe('cubeFaults', () => {
  test('finds a hole without a reason, a value with one, and a wrong length', () => {
    expect(cubeFaults({ ...file, status: {} })[0]).toBe('value 1 and its status do not agree')
    expect(cubeFaults({ ...file, status: { ...file.status, 0: 'unknown' } })).toEqual(['value 0 and its status do not agree'])
    expect(cubeFaults({ ...file, value: file.value.slice(1) })).toEqual(['53 values instead of 54'])
  })
})
