import { expect, test } from 'vitest'
import { cubeSchema } from '@/contract/schema/cube.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { HOSTILE, makeForeign, makeHostile, suppressMost } from './alter.ts'
import { demoCube } from './germany/demoCube.ts'

test('texts for readers become hostile, ids and figures stay', () => {
  const region = { id: 'helmstedt', name: { de: 'Helmstedt', en: 'Helmstedt' }, areas: [{ id: '03154001', short: 'Bahrdorf', value: 3 }] }
  expect(makeHostile(region)).toEqual({
    id: 'helmstedt',
    name: { de: `Helmstedt ${HOSTILE}`, en: `Helmstedt ${HOSTILE}` },
    areas: [{ id: '03154001', short: `Bahrdorf ${HOSTILE}`, value: 3 }],
  })
})

test('a foreign file names another contract version where its kind names it', () => {
  expect(makeForeign({ contract: CONTRACT_VERSION, areas: [] })).toEqual({ contract: '99', areas: [] })
  expect(makeForeign({ class: 'dataset', extension: { contract: CONTRACT_VERSION, region: 'a' } })).toEqual({ class: 'dataset', extension: { contract: '99', region: 'a' } })
})

test('with every third area kept, the others are suppressed in every measure and the file keeps the contract', () => {
  // With the total four areas.
  const cube = suppressMost(demoCube(['03101', '03102', '03103']), 3)
  expect(cubeSchema.parse(cube)).toEqual(cube)
  const periods = cube.size[2] ?? 0
  // areas 0 and 3 are kept, 1 and 2 are suppressed: 2 areas × 20 periods with this status alone
  const secret = Object.entries(cube.status).filter(([, status]) => status === 'suppressed')
  expect(secret).toHaveLength(2 * 20)
  for (const [offset] of secret) {
    const measure = 4 * periods
    expect([cube.value[Number(offset)], cube.value[Number(offset) + measure], cube.value[Number(offset) + 2 * measure]]).toEqual([null, null, null])
  }
})
