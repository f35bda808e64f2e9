import { expect, it } from 'vitest'
import { keepParts } from './keepParts.ts'

const before = { period: '2023', areas: ['03154'], by: { sex: 'm' }, deck: null }

it('takes what says the same from the record before', () => {
  const kept = keepParts(before, { period: '2024', areas: ['03154'], by: { sex: 'm' }, deck: null })
  expect(kept).toEqual({ period: '2024', areas: ['03154'], by: { sex: 'm' }, deck: null })
  expect(kept.areas).toBe(before.areas)
  expect(kept.by).toBe(before.by)
})

it('takes the new of what says something else, also in another order', () => {
  const kept = keepParts({ areas: ['03154', '03101'] }, { areas: ['03101', '03154'] })
  expect(kept.areas).toEqual(['03101', '03154'])
})

it('is the record before when all says the same', () => {
  expect(keepParts(before, structuredClone(before))).toBe(before)
})
