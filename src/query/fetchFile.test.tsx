import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { address } from '@/contract/address.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { server } from '../../tests/support/server.ts'
import { DataFileError } from './dataFileError.ts'
import { fetchFile, fileUrl } from './fetchFile.ts'

const FILE = address.catalogue()

/** What becomes of the catalogue when the server answers like this. */
async function faultOf(answer: () => Response): Promise<string> {
  server.use(http.get(`*/data/${FILE}`, answer))
  const error: unknown = await fetchFile(FILE).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  if (!(error instanceof DataFileError)) throw new Error(`expected a DataFileError, got ${String(error)}`)
  expect(error.file).toBe(FILE)
  return error.fault
}

describe('fetchFile', () => {
  it('finds files beside the document, with the hash as a key against stale caches', () => {
    expect(fileUrl(FILE)).toBe(new URL('data/catalogue.json', document.baseURI).href)
    expect(fileUrl(FILE, 'abc')).toMatch(/catalogue\.json\?v=abc$/)
  })

  it('hands on what is there', async () => {
    await expect(fetchFile(FILE)).resolves.toMatchObject({ contract: CONTRACT_VERSION })
  })

  it.each([
    ['missing', 'a file that is not there', () => new HttpResponse('no', { status: 404 })],
    ['missing', 'a start page in place of a file', () => new HttpResponse('<!doctype html><title>Start</title>', { headers: { 'content-type': 'text/html' } })],
    ['offline', 'a server that is down', () => new HttpResponse('', { status: 503 })],
    ['offline', 'no connection', () => HttpResponse.error()],
    ['cut-off', 'half a file', () => new HttpResponse('{"contract":"1","regi', { headers: { 'content-type': 'application/json' } })],
    ['foreign-version', 'a file of another contract', () => HttpResponse.json({ contract: '99' })],
    ['foreign-version', 'a file that names no contract', () => HttpResponse.json([1, 2])],
  ] as const)('says "%s" of %s', async (fault, _what, answer) => {
    expect(await faultOf(answer)).toBe(fault)
  })
})

describe('a file that the page began to fetch before there was any code', () => {
  const begin = (file: string, answer: Promise<Response>) => {
    const text = answer.then((response) => response.text())
    const content = text.then((read): unknown => JSON.parse(read)).catch(() => undefined)
    return Object.assign(globalThis, { begunFile: { file, answer, text, content } })
  }
  const begun = { contract: CONTRACT_VERSION, build: 'begun' }
  const well = () => Promise.resolve(Response.json(begun))

  it('is taken once; whoever asks again asks the server', async () => {
    begin(FILE, well())
    await expect(fetchFile(FILE)).resolves.toEqual(begun)
    await expect(fetchFile(FILE)).resolves.not.toMatchObject(begun)
  })

  it('is left alone by whoever asks for another, or for the file of a certain build', async () => {
    begin(address.opening('niedersachsen'), well())
    await expect(fetchFile(FILE)).resolves.not.toMatchObject(begun)
    begin(FILE, well())
    await expect(fetchFile(FILE, 'abc')).resolves.not.toMatchObject(begun)
  })

  it.each([
    ['missing', () => Promise.resolve(new Response('no', { status: 404 }))],
    ['missing', () => Promise.resolve(new Response('<!doctype html><title>Start</title>', { headers: { 'content-type': 'text/html' } }))],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['cut-off', () => Promise.resolve(new Response('{"contract":3,"regi'))],
    ['cut-off', () => Promise.resolve(new Response(new ReadableStream({ start: (body) => body.error(new TypeError('network error')) })))],
    ['foreign-version', () => Promise.resolve(Response.json({ contract: '99' }))],
  ] as const)('has the faults of any other ("%s"), without a second request', async (fault, answer) => {
    begin(FILE, answer())
    expect(await faultOf(() => HttpResponse.json({ contract: CONTRACT_VERSION }))).toBe(fault)
  })
})
