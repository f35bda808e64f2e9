import { describe, expect, test } from 'vitest'
import { EMPTY_ADDRESS } from './address.ts'
import { readAddress, writeAddress } from './addressText.ts'
import { partOwn } from './ownChoice.ts'

const BAR = { ...EMPTY_ADDRESS, region: 'nord', indicator: 'anteil', period: '2022', areas: ['01001'] }

describe('what the address bar never holds', () => {
  test('an own indicator with its period and categories: the bar goes on saying what it said', () => {
    const { visible, own } = partOwn({ ...BAR, indicator: 'own-figures-x', period: '2031', by: { art: 'a' }, panel: 'table' }, BAR)
    expect(visible).toEqual({ ...BAR, panel: 'table' })
    expect(own).toEqual({ indicator: 'own-figures-x', period: '2031', by: { art: 'a' } })
  })

  test('an own group to compare with; the official indicator is written as ever', () => {
    const { visible, own } = partOwn({ ...BAR, benchmark: 'own-group-x', period: '2023' }, BAR)
    expect(visible).toEqual({ ...BAR, period: '2023' })
    expect(own).toEqual({ benchmark: 'own-group-x' })
  })

  test('with another region the bar does not go on naming what may not be there', () => {
    expect(partOwn({ ...BAR, region: 'sued', indicator: 'own-figures-x' }, BAR).visible).toMatchObject({ region: 'sued', indicator: null, period: null })
  })

  test('an address without anything own is written whole', () => {
    expect(partOwn(BAR, EMPTY_ADDRESS)).toEqual({ visible: BAR, own: undefined })
  })

  test('an address that was written by hand with an own id says nothing', () => {
    expect(readAddress('?indicator=own-figures-x&benchmark=own-group-x&areas=own-group-x,01001')).toEqual({ ...EMPTY_ADDRESS, areas: ['01001'] })
    expect(writeAddress(readAddress('?indicator=own-figures-x'))).toBe('')
  })
})
