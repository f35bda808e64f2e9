import { beforeEach, expect, test, vi } from 'vitest'
import { fixture } from '../../../tests/support/fixtures.ts'
import { contentHash } from './contentHash.ts'
import { downloadRegions } from './keepRegions.ts'
import { memoryCaches } from './testCaches.ts'

const SCOPE = 'https://amt.example/bildung/'
const bytes = (text: string) => Uint8Array.from(Buffer.from(text)).buffer
/** As the compiler writes them. */
const dataText = (file: string) => `${JSON.stringify(fixture(file))}\n`

let answer: (file: string) => Response | undefined

beforeEach(() => {
  answer = () => undefined
  vi.stubGlobal('document', { baseURI: `${SCOPE}?region=musterland` })
  vi.stubGlobal('fetch', async (url: string) => {
    const file = new URL(url).pathname.slice('/bildung/'.length)
    const own = answer(file)
    if (own !== undefined) return own
    if (file === 'offline.json') return Response.json({ build: 'a1', files: [{ file: '', hash: await contentHash(bytes('the page')), bytes: 8 }] })
    return new Response(file === '' ? 'the page' : dataText(file.slice('data/'.length)))
  })
  return () => vi.unstubAllGlobals()
})

const keep = (store: CacheStorage, report: (files: number, of: number) => void = () => undefined) =>
  downloadRegions(SCOPE, ['musterland'], store, ({ files, of }) => report(files, of), new AbortController().signal)

test('brings every file of the tiny world under the address the app asks by, and counts them', async () => {
  const store = memoryCaches()
  const seen: number[] = []
  const kept = await keep(store, (files) => seen.push(files))
  const cache = await store.open(kept.cache)
  const urls = (await cache.keys()).map(({ url }) => url)
  expect(urls).toContain(SCOPE)
  expect(urls).toContain(`${SCOPE}data/catalogue.json`)
  // 4 cubes, 2 flows, offers with residence, sites, a story, an opening, two levels in two files each: 15. Page, papers, changes, metadata, areas: 5; the catalogue last.
  expect(kept.regions).toEqual([{ id: 'musterland', files: 15, bytes: expect.any(Number) as number }])
  expect(kept.app.files).toBe(6)
  expect(urls).toHaveLength(21)
  expect([seen[0], seen.at(-1)]).toEqual([0, 20])
})

test('refuses a file that is not what the catalogue says, asked for twice', async () => {
  let times = 0
  answer = (file) => {
    if (!file.endsWith('stufe.json')) return undefined
    times += 1
    return new Response('{"cut off"')
  }
  await expect(keep(memoryCaches())).rejects.toMatchObject({ fault: 'changed', file: expect.stringContaining('stufe.json') as string })
  expect(times).toBe(2)
})

test('names the file that does not arrive', async () => {
  answer = (file) => (file.endsWith('papers.json') ? new Response(null, { status: 503 }) : undefined)
  await expect(keep(memoryCaches())).rejects.toMatchObject({ fault: 'network', file: expect.stringContaining('papers.json') as string })
})

test('a build that changes while it is fetched is not kept', async () => {
  let lists = 0
  answer = (file) => {
    if (file !== 'offline.json') return undefined
    lists += 1
    return Response.json({ build: `a${lists}`, files: [] })
  }
  await expect(keep(memoryCaches())).rejects.toMatchObject({ fault: 'changed' })
})

test('says that there is no room', async () => {
  const store = memoryCaches()
  const full: CacheStorage = {
    ...store,
    open: async (name) => ({ ...(await store.open(name)), put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }),
  }
  await expect(keep(full)).rejects.toMatchObject({ fault: 'quota' })
})
