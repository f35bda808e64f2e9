import { beforeEach, expect, test } from 'vitest'
import { answerKept } from './answerKept.ts'
import { contentHash } from './contentHash.ts'
import { buildCache, dropKept, newKept, readKept, writeKept } from './marker.ts'
import { memoryCaches } from './testCaches.ts'

const SCOPE = 'https://amt.example/bildung/'
const CUBE = `${SCOPE}data/cubes/helmstedt/a.json?v=`
const hashOf = (text: string) => contentHash(Uint8Array.from(Buffer.from(text)).buffer)

let store: CacheStorage
let asked: string[]
let online: boolean
/** What the server has; everything else is its 404. */
let server: Record<string, string>

beforeEach(() => {
  store = memoryCaches()
  asked = []
  online = true
  server = {}
})

const net = (request: Request): Promise<Response> => {
  asked.push(request.url)
  if (!online) return Promise.reject(new TypeError('Failed to fetch'))
  const body = server[request.url]
  return Promise.resolve(body === undefined ? new Response(null, { status: 404 }) : new Response(body))
}

async function ask(url: string, mode?: 'navigate'): Promise<string> {
  const request = new Request(url)
  // No script may make a request to navigate; the browser does.
  if (mode !== undefined) Object.defineProperty(request, 'mode', { value: mode })
  const response = await answerKept(request, { store, scope: SCOPE, net })
  return response.ok ? await response.text() : `${response.status} ${response.statusText}`.trim()
}

/** Build `name` is kept, with these files. */
async function keepBuild(name: string, files: Record<string, string>): Promise<void> {
  const cache = buildCache(SCOPE, 'app', name)
  const opened = await store.open(cache)
  for (const [url, body] of Object.entries(files)) await opened.put(url, new Response(body))
  await writeKept(store, SCOPE, newKept({ cache, app: { build: 'app', files: 1, bytes: 1 }, build: { date: '2026-01-01', hash: name }, regions: [{ id: 'helmstedt', files: 1, bytes: 1 }] }))
}

test('while nothing is kept everything comes from the server, and no cache is made', async () => {
  server[`${SCOPE}data/catalogue.json`] = 'new'
  expect(await ask(`${SCOPE}data/catalogue.json`)).toBe('new')
  expect(await store.keys()).toEqual([])
})

test('page and catalogue come from the kept build, whatever the server has by now', async () => {
  await keepBuild('one', { [SCOPE]: 'page one', [`${SCOPE}data/catalogue.json`]: 'catalogue one' })
  server[SCOPE] = 'page two'
  expect(await ask(`${SCOPE}?region=helmstedt`, 'navigate')).toBe('page one')
  expect(await ask(`${SCOPE}data/catalogue.json`)).toBe('catalogue one')
  expect(asked).toEqual([])
})

test('who asks for something fresh, or for the list of files, is answered by the server', async () => {
  await keepBuild('one', { [`${SCOPE}data/catalogue.json`]: 'catalogue one' })
  server[`${SCOPE}data/catalogue.json?fresh=`] = 'catalogue two'
  server[`${SCOPE}offline.json`] = 'list two'
  expect(await ask(`${SCOPE}data/catalogue.json?fresh=`)).toBe('catalogue two')
  expect(await ask(`${SCOPE}offline.json`)).toBe('list two')
})

test('a window that began with an older build finds its files after another one is kept', async () => {
  await keepBuild('one', { [`${CUBE}111`]: 'cube one' })
  await keepBuild('two', { [`${CUBE}222`]: 'cube two' })
  online = false
  expect(await ask(`${CUBE}111`)).toBe('cube one')
  expect(await ask(`${CUBE}222`)).toBe('cube two')
})

test('what is not kept comes from the server only if it has the hash it is asked by', async () => {
  await keepBuild('one', {})
  const fitting = `${CUBE}${await hashOf('the cube')}`
  server[fitting] = 'the cube'
  server[`${CUBE}000000000000`] = 'a cube of another build'
  expect(await ask(fitting)).toBe('the cube')
  expect(await ask(`${CUBE}000000000000`)).toBe('504 not kept')
})

test('without a connection a file that is not kept is said to be so, and no opening of an unknown build is taken', async () => {
  await keepBuild('one', {})
  server[`${SCOPE}data/regions/niedersachsen/opening.json`] = 'opening of whatever build'
  expect(await ask(`${SCOPE}data/regions/niedersachsen/opening.json`)).toBe('404')
  online = false
  expect(await ask(`${CUBE}111`)).toBe('504 not kept')
  await expect(ask(`${SCOPE}assets/gone.js`)).rejects.toThrow('Failed to fetch')
})

test('another site on the same server is none of our business', async () => {
  await keepBuild('one', { [SCOPE]: 'page one' })
  server['https://amt.example/'] = 'start page of the office'
  expect(await ask('https://amt.example/', 'navigate')).toBe('start page of the office')
  expect(await readKept(store, 'https://amt.example/')).toBeUndefined()
  await dropKept(store, 'https://amt.example/')
  expect((await readKept(store, SCOPE))?.build.hash).toBe('one')
})

test('a marker of another shape counts for nothing', async () => {
  await keepBuild('one', { [SCOPE]: 'page one' })
  const marker = (await store.keys()).find((name) => name.endsWith('kept')) ?? ''
  const cache = await store.open(marker)
  await cache.put(`${SCOPE}kept.json`, Response.json({ shape: 2, regions: [{ id: 'helmstedt' }] }))
  expect(await readKept(store, SCOPE)).toBeUndefined()
})
