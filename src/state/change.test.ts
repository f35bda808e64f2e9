import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_ADDRESS } from './address.ts'
import { readAddress, writeAddress } from './addressText.ts'
import { change } from './change.ts'
import { settle } from './settle.ts'
import { catalogue, nord } from './testCatalogue.ts'
import type { View } from './view.ts'

const viewOf = (search: string) => settle(readAddress(search), catalogue, nord).view
const after = (search: string, patch: Partial<View>) => writeAddress(change(viewOf(search), patch, catalogue, nord))

describe('change', () => {
  it('writes only what differs from the default', () => {
    expect(after('', { areas: ['01001'] })).toBe('?areas=01001')
    expect(after('?areas=01001', { areas: [] })).toBe('')
    expect(after('', { method: 'equal', count: 3 })).toBe('?classes=equal&n=3')
    expect(after('?classes=equal&n=3', { method: 'quantile', count: 5 })).toBe('')
  })

  it('names a page and its section, and leaves the section behind on the way to another page', () => {
    expect(after('', { page: 'data', section: 'flow' })).toBe('?page=data&section=flow')
    expect(after('?page=data&section=flow', { region: 'sued' })).toBe('?page=data&section=flow&region=sued&indicator=anteil')
    expect(after('?page=data&section=flow&period=2021', { page: 'explore' })).toBe('?period=2021')
  })

  it('keeps search and filter where they belong: in their section', () => {
    expect(after('?page=data', { query: 'Abi & mehr', filter: { kind: 'share' } })).toBe('?page=data&q=Abi%20%26%20mehr&filter=kind:share')
    expect(after('?page=data&q=Abi&filter=kind:share', { region: 'sued' })).toBe('?page=data&q=Abi&filter=kind:share&region=sued&indicator=anteil')
    expect(after('?page=data&q=Abi&filter=kind:share', { section: 'flow' })).toBe('?page=data&section=flow')
    expect(after('?page=data&q=Abi&filter=kind:share', { query: '', filter: {} })).toBe('?page=data')
  })

  it('does not write the latest period, nor the default benchmark', () => {
    expect(after('?period=2021', { period: '2024' })).toBe('')
    expect(after('?benchmark=DG', { benchmark: '01' })).toBe('')
  })

  it('adapts period and category to a new indicator without a notice', () => {
    const address = change(viewOf('?period=2024&by=geschlecht:weiblich'), { indicator: 'anzahl' }, catalogue, nord)
    // 2024 is not there, 2021 is the last before and the latest: nothing to write.
    expect(writeAddress(address)).toBe('?indicator=anzahl&by=geschlecht:weiblich')
    expect(settle(address, catalogue, nord).notices).toEqual([])
  })

  it('gives up a category that the new indicator does not have', () => {
    expect(after('?indicator=anzahl&by=geschlecht:maennlich', { indicator: 'anteil' })).toBe('?period=2021')
  })

  it('keeps the indicator in another region where it exists, and drops areas and benchmark', () => {
    expect(after('?areas=01001&benchmark=DG', { region: 'sued' })).toBe('?region=sued&indicator=anteil')
    expect(after('?indicator=einwohner', { region: 'sued' })).toBe('?region=sued')
  })

  it('keeps language and look wherever one goes', () => {
    expect(after('?lang=en&theme=contrast', { region: 'sued', indicator: 'anzahl' })).toBe('?region=sued&lang=en&theme=contrast')
  })

  it('follows the indicator to the level that has a map', () => {
    expect(settle(change(viewOf(''), { indicator: 'einwohner' }, catalogue, nord), catalogue, nord).view.level).toBe('gemeinden')
    expect(after('?indicator=einwohner', { level: 'kreise' })).toBe('?level=kreise&indicator=einwohner')
  })

  it('changes nothing where nothing is changed: every view survives being written', () => {
    const patch = fc.record(
      {
        indicator: fc.constantFrom('anteil', 'anzahl', 'einwohner', 'netzwerke'),
        areas: fc.subarray(['01001', '01002']),
        benchmark: fc.constantFrom('01', 'DG'),
        panel: fc.constantFrom('trend', 'ranking', 'table'),
        count: fc.constantFrom(3, 5, 7),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(patch, (wanted) => {
        const { view } = settle(change(viewOf(''), wanted, catalogue, nord), catalogue, nord)
        expect(view).toMatchObject(wanted)
        expect(settle(change(view, {}, catalogue, nord), catalogue, nord).view).toEqual(view)
      }),
    )
  })

  it('reaches the empty address again', () => {
    expect(change(viewOf(''), {}, catalogue, nord)).toEqual(EMPTY_ADDRESS)
  })
})

describe('a deck in the address', () => {
  it('that is open on the page Sitzung is left there, and one that is shown goes along', () => {
    expect(after('?page=session&deck=herbst', { page: 'explore' })).toBe('')
    expect(after('?page=session&deck=herbst', { region: 'sued' })).toBe('?page=session&region=sued&indicator=anteil&deck=herbst')
    expect(after('?deck=herbst&slide=2', { areas: ['01001'] })).toBe('?areas=01001&deck=herbst&slide=2')
    expect(after('?deck=herbst&slide=2', { page: 'session', slide: null })).toBe('?page=session&deck=herbst')
  })
})
