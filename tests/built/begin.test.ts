import { createHash } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { address, DATA_FOLDER } from '@/contract/address.ts'
import type { BegunFile } from '@/query/begunFile.ts'
import { entry, read } from './dist.ts'

/** The one script that is written into the page. */
const script = () => /<script>([\s\S]*?)<\/script>/.exec(read('index.html'))?.[1] ?? ''

interface Begun {
  /** What it asks for, and how urgently. */
  readonly asks: readonly string[]
  /** What it leaves for the app. */
  readonly left: BegunFile
  /** Whether the page begins as one that is embedded. */
  readonly embedded: boolean | undefined
}

/** Runs it under an address, before a server that answers like this. */
function run(search: string, answer: () => Promise<Response> = () => Promise.resolve(Response.json({}))): Begun {
  let embedded: boolean | undefined
  const asks: string[] = []
  const world: { begunFile?: Begun['left'] } & Record<string, unknown> = {
    document: { documentElement: { toggleAttribute: (name: string, on: boolean) => (embedded = name === 'data-embed' ? on : undefined) } },
    fetch: (url: string, { priority }: { priority: string }) => {
      asks.push(`${url} ${priority}`)
      return answer()
    },
    location: { search },
    URLSearchParams,
  }
  runInNewContext(script(), world)
  if (world.begunFile === undefined) throw new Error('nothing is left for the app')
  return { asks, left: world.begunFile, embedded }
}

const OPENING = `./${DATA_FOLDER}/${address.opening('niedersachsen')} high`
const CATALOGUE = `./${DATA_FOLDER}/${address.catalogue()} high`

test('the script that runs before the app asks for the opening of the region, at the address of the contract, and for nothing else', () => {
  expect(run('?region=niedersachsen&lang=en').asks).toEqual([OPENING])
})

test('where the opening does not help, it asks for the catalogue', () => {
  for (const search of ['', '?region=niedersachsen&indicator=gisd', '?region=helmstedt&level=gemeinden', '?region=helmstedt&page=data', '?region=../../geheim']) {
    expect(run(search).asks).toEqual([CATALOGUE])
  }
})

test('it leaves the content where the app takes it from, by the name the app has for the file', async () => {
  const { left } = run('?region=niedersachsen', () => Promise.resolve(Response.json({ level: 'kreise' })))
  expect(left.file).toBe(address.opening('niedersachsen'))
  expect(await left.content).toEqual({ level: 'kreise' })
  expect(read(entry())).toContain('begunFile')
})

test('what does not come well is left as it came, and nobody hears of it before the app does', async () => {
  const { left: missing } = run('', () => Promise.resolve(new Response('no', { status: 404 })))
  expect([(await missing.answer).status, await missing.text, await missing.content]).toEqual([404, 'no', undefined])
  const { left: unreached } = run('', () => Promise.reject(new TypeError('offline')))
  await expect(unreached.answer).rejects.toThrow('offline')
  expect(await unreached.content).toBeUndefined()
})

test('a page that is embedded never shows its head, not even for a moment', () => {
  expect(['', '?embed', '?embed=1', '?embed=0', '?embed=ja'].map((search) => run(search).embedded)).toEqual([false, true, true, false, false])
  // The opening is asked for all the same.
  expect(run('?region=niedersachsen&embed').asks).toEqual([OPENING])
})

test('it runs before the app, and the policy knows it by its hash', () => {
  expect(read('index.html')).toMatch(/<script>[\s\S]*<script type="module"/)
  const hash = createHash('sha256').update(script()).digest('base64')
  expect(read('index.html')).toContain(`script-src 'self' 'sha256-${hash}';`)
})
