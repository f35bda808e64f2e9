import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { address, DATA_FOLDER } from '@/contract/address.ts'
import { read } from './dist.ts'

/** The one script that is written into the page. */
const script = () => /<script>([\s\S]*?)<\/script>/.exec(read('index.html'))?.[1] ?? ''

/** What it asks for under an address. */
function asks(search: string): string[] {
  return run(search).links
}

/** What it asks for, and whether the page begins as one that is embedded. */
function run(search: string): { readonly links: string[]; readonly embedded: boolean | undefined } {
  let embedded: boolean | undefined
  const links: { href?: string; fetchPriority?: string }[] = []
  const document = { createElement: () => ({}), head: { append: (link: (typeof links)[number]) => links.push(link) }, documentElement: { toggleAttribute: (name: string, on: boolean) => (embedded = name === 'data-embed' ? on : undefined) } }
  runInNewContext(script(), { document, location: { search }, URLSearchParams })
  return { links: links.map(({ href = '', fetchPriority = '' }) => `${href} ${fetchPriority}`), embedded }
}

const OPENING = `./${DATA_FOLDER}/${address.opening('niedersachsen')} high`
const CATALOGUE = `./${DATA_FOLDER}/${address.catalogue()}`

test('the script that runs before the app asks for the opening of the region, at the address of the contract, and then for the catalogue', () => {
  expect(asks('?region=niedersachsen&lang=en')).toEqual([OPENING, `${CATALOGUE} low`])
})

test('where the opening does not help, it asks for the catalogue alone', () => {
  const alone = [`${CATALOGUE} high`]
  expect(asks('')).toEqual(alone)
  expect(asks('?region=niedersachsen&indicator=gisd')).toEqual(alone)
  expect(asks('?region=helmstedt&level=gemeinden')).toEqual(alone)
  expect(asks('?region=helmstedt&page=data')).toEqual(alone)
  expect(asks('?region=../../geheim')).toEqual(alone)
})

test('a page that is embedded never shows its head, not even for a moment', () => {
  expect(['', '?embed', '?embed=1', '?embed=0', '?embed=ja'].map((search) => run(search).embedded)).toEqual([false, true, true, false, false])
  // The opening is asked for all the same.
  expect(run('?region=niedersachsen&embed').links).toEqual([OPENING, `${CATALOGUE} low`])
})

test('it runs before the app, and the policy knows it by its hash', () => {
  expect(read('index.html')).toMatch(/<script>[\s\S]*<script type="module"/)
  const hash = createHash('sha256').update(script()).digest('base64')
  expect(read('index.html')).toContain(`script-src 'self' 'sha256-${hash}';`)
})
