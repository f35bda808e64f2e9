import { expect, test } from 'vitest'
import { takeTurn } from './takeTurn.ts'

const never = new AbortController().signal
const settle = () => new Promise((resolve) => setTimeout(resolve))

test('three at once, the others in the order in which they came', async () => {
  const begun: number[] = []
  const ends: (() => void)[] = []
  const all = [0, 1, 2, 3, 4].map((at) =>
    takeTurn(() => {
      begun.push(at)
      return new Promise<number>((resolve) => ends.push(() => resolve(at)))
    }, never),
  )
  await settle()
  expect(begun).toEqual([0, 1, 2])
  ends[1]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2, 3])
  for (const end of ends) end()
  await settle()
  for (const end of ends) end()
  expect(await Promise.all(all)).toEqual([0, 1, 2, 3, 4])
})

test('a failure makes room for the next, and what was taken back is never begun', async () => {
  const controller = new AbortController()
  const failing = [1, 2, 3].map(() => takeTurn(() => Promise.reject(new Error('no')), never))
  let begun = false
  const taken = takeTurn(() => {
    begun = true
    return Promise.resolve()
  }, controller.signal)
  controller.abort()
  const last = takeTurn(() => Promise.resolve('done'), never)
  expect((await Promise.allSettled([...failing, taken])).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
  expect(begun).toBe(false)
  expect(await last).toBe('done')
})
