import { expect, test } from 'vitest'
import { readAddress } from '@/state/addressText.ts'
import { readyAddresses } from './readyAddresses.ts'
import { barOf, emptyStage, showAddress, type StageState, tellAddress } from './stage.ts'

const at = (period: string) => readAddress(`?region=niedersachsen&period=${period}&areas=03154`)
const told = ({ pages, shown }: StageState) => ({ shown, pages: pages.map(({ id, address }) => `${id}: ${address.period}`) })

test('an address nobody has ready is shown by the page on stage', () => {
  const stage = showAddress(emptyStage(at('2020')), at('2021'))
  expect(told(stage)).toEqual({ shown: 0, pages: ['0: 2021'] })
})

test('what is on stage stays on stage, and is the same object', () => {
  const stage = emptyStage(at('2020'))
  expect(showAddress(stage, at('2020'))).toBe(stage)
})

test('the neighbours of a slide get pages of their own, and come on stage as they are', () => {
  const ready = readyAddresses(emptyStage(at('2020')), [at('2021'), at('2019')])
  expect(told(ready)).toEqual({ shown: 0, pages: ['0: 2020', '1: 2021', '2: 2019'] })
  const stepped = showAddress(ready, at('2021'))
  expect(told(stepped)).toEqual({ shown: 1, pages: ['0: 2020', '1: 2021', '2: 2019'] })
  expect(stepped.pages[1]?.address).toBe(ready.pages[1]?.address)
})

test('after a step only the page that nobody needs gets another address', () => {
  const stepped = showAddress(readyAddresses(emptyStage(at('2020')), [at('2021'), at('2019')]), at('2021'))
  const ready = readyAddresses(stepped, [at('2022'), at('2020')])
  expect(told(ready)).toEqual({ shown: 1, pages: ['0: 2020', '1: 2021', '2: 2022'] })
  expect(readyAddresses(ready, [at('2020'), at('2022')])).toBe(ready)
})

test('a slide that was changed by hand is not taken for itself', () => {
  const ready = readyAddresses(emptyStage(at('2020')), [at('2021')])
  const changed = showAddress(ready, at('2015'))
  expect(told(changed)).toEqual({ shown: 0, pages: ['0: 2015', '1: 2021'] })
  expect(told(readyAddresses(showAddress(changed, at('2021')), [at('2020')]))).toEqual({ shown: 1, pages: ['0: 2020', '1: 2021'] })
})

test('at the end of a meeting the pages go but the one on stage', () => {
  const stepped = showAddress(readyAddresses(emptyStage(at('2020')), [at('2021'), at('2019')]), at('2021'))
  expect(told(readyAddresses(stepped, []))).toEqual({ shown: 1, pages: ['1: 2021'] })
})

test('what is own is not in the bar of its page, also when it was chosen again in the same words', () => {
  const bar = at('2020')
  const own = { ...bar, indicator: 'own-1' }
  const again = { ...own }
  const stage = tellAddress(tellAddress(emptyStage(own), own), again)
  expect(stage.pages[0]?.address).toBe(own)
  expect(barOf(own, again, bar)).toBe(bar)
  // A neighbour that lies ready speaks for itself.
  expect(barOf(at('2021'), again, bar)).toEqual(at('2021'))
})

test('what the bar says once brings nothing back while a step is ahead of it', () => {
  const bar = at('2020')
  const stepped = showAddress(readyAddresses(tellAddress(emptyStage(bar), bar), [at('2021')]), at('2021'))
  expect(tellAddress(stepped, bar)).toBe(stepped)
  expect(told(tellAddress(stepped, at('2020')))).toEqual({ shown: 0, pages: ['0: 2020', '1: 2021'] })
})
