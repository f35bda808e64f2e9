import { expect, it } from 'vitest'
import { requestList, type TimingEntry } from './requestList.ts'

const entry = (name: string, more: Partial<TimingEntry> = {}): TimingEntry => ({ name, entryType: 'resource', initiatorType: 'fetch', startTime: 1500, transferSize: 1300, decodedBodySize: 1000, ...more })
const list = (...entries: TimingEntry[]) => requestList(entries, 'https://monitoring.example')

it('tells our own requests from those that left the origin', () => {
  const rows = list(entry('https://monitoring.example/sub/data/catalogue.json?v=1'), entry('https://elsewhere.example/collect', { startTime: 2000 }), entry('http://monitoring.example/x', { startTime: 3000 }))
  expect(rows.map(({ address, outside }) => [address, outside])).toEqual([
    ['/sub/data/catalogue.json?v=1', false],
    ['https://elsewhere.example/collect', true],
    // Another scheme is another origin.
    ['http://monitoring.example/x', true],
  ])
})

it('knows a page that is a file on a disk as its own', () => {
  const [row] = requestList([entry('file:///E:/schulwege.html?page=data', { entryType: 'navigation' })], 'file://')
  expect([row?.outside, row?.kind]).toEqual([false, 'page'])
})

it('knows kind and size, and what came out of the cache', () => {
  const rows = list(
    entry('https://monitoring.example/', { entryType: 'navigation', startTime: 0 }),
    entry('https://monitoring.example/assets/a.js', { transferSize: 0 }),
    entry('https://elsewhere.example/pixel', { initiatorType: 'img', transferSize: 0, decodedBodySize: 0, startTime: 1600 }),
  )
  expect(rows.map(({ kind, second, bytes, from }) => [kind, second, bytes, from])).toEqual([
    ['page', 0, 1000, 'line'],
    ['script', 1.5, 1000, 'cache'],
    ['picture', 1.6, undefined, 'line'],
  ])
})

it('tells an answer without content from one that holds nothing', () => {
  // As Chromium writes them down: a 304 is a head of 300 bytes without a body; what its cache gave has a head, too.
  const rows = list(
    entry('https://monitoring.example/assets/b.js', { transferSize: 300, decodedBodySize: 0 }),
    entry('https://monitoring.example/data/catalogue.json', { transferSize: 300, decodedBodySize: 103_162, deliveryType: 'cache' }),
  )
  expect(rows.map(({ bytes, from }) => [bytes, from])).toEqual([
    [undefined, 'asked'],
    [103_162, 'cache'],
  ])
})

it('leaves out what lies in memory and what is no request', () => {
  expect(list(entry('blob:https://monitoring.example/1'), entry('data:text/plain,x'), entry('paint', { entryType: 'mark' }))).toEqual([])
})
