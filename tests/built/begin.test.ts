import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { address, DATA_FOLDER } from '@/contract/address.ts'
import { read } from './dist.ts'

/** What the built script asks for under an address. */
function asks(search: string): string[] {
  const links: { href?: string }[] = []
  const document = { createElement: () => ({}), head: { append: (link: { href?: string }) => links.push(link) } }
  runInNewContext(read('begin.js'), { document, location: { search }, URLSearchParams })
  return links.map(({ href = '' }) => href)
}

test('the script that runs before the app asks for the opening of the region, at the address of the contract', () => {
  expect(asks('?region=niedersachsen&lang=en')).toEqual([`./${DATA_FOLDER}/${address.opening('niedersachsen')}`])
})

test('it asks for nothing that the app would not read', () => {
  expect(asks('')).toEqual([])
  expect(asks('?region=niedersachsen&indicator=gisd')).toEqual([])
  expect(asks('?region=helmstedt&level=gemeinden')).toEqual([])
  expect(asks('?region=helmstedt&page=data')).toEqual([])
  expect(asks('?region=../../geheim')).toEqual([])
})

test('it runs before the app and does not hold it up', () => {
  expect(read('index.html')).toMatch(/<script async src="\.\/begin\.js">[\s\S]*<script type="module"/)
})
