import { expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import { fileOf } from './addresses.ts'

const url = (file: string) => `http://localhost:4173/unter/ordner/data/${file}?v=abc`

test('every address of the contract is recognised, in whatever folder the site lies', () => {
  expect(fileOf(url(address.catalogue()))).toEqual({ file: 'catalogue.json', kind: 'catalogue', ids: [] })
  expect(fileOf(url(address.region('helmstedt')))).toEqual({ file: 'regions/helmstedt/region.json', kind: 'region', ids: ['helmstedt'] })
  expect(fileOf(url(address.opening('helmstedt')))).toMatchObject({ kind: 'opening', ids: ['helmstedt'] })
  expect(fileOf(url(address.boundaries('helmstedt', 'gemeinden')))?.kind).toBe('boundaries')
  expect(fileOf(url(address.surroundings('helmstedt', 'gemeinden')))?.ids).toEqual(['helmstedt', 'gemeinden'])
  expect(fileOf(url(address.surroundings('helmstedt', 'gemeinden')))?.kind).toBe('surroundings')
  expect(fileOf(url(address.sites('helmstedt')))?.kind).toBe('sites')
  expect(fileOf(url(address.cube('helmstedt', 'gisd')))).toMatchObject({ kind: 'cube', ids: ['helmstedt', 'gisd'] })
  expect(fileOf(url(address.offering('helmstedt', 'bbs')))).toMatchObject({ kind: 'offering', ids: ['helmstedt', 'bbs'] })
  expect(fileOf(url(address.residence('helmstedt', 'bbs')))).toMatchObject({ kind: 'residence', ids: ['helmstedt', 'bbs'] })
  expect(fileOf(url(address.story('sitzung')))?.kind).toBe('story')
  expect(fileOf(url(address.papers()))?.kind).toBe('papers')
  expect(fileOf(url(address.changes()))?.kind).toBe('changes')
})

test('an address the contract does not know is not answered', () => {
  expect(fileOf(url('cubes/helmstedt/gisd.csv'))).toBeUndefined()
  expect(fileOf(url('regions/../catalogue.json'))?.file).not.toContain('..')
  expect(fileOf('http://localhost:4173/assets/index.js')).toBeUndefined()
})
