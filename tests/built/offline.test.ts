import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { DATA_FOLDER } from '@/contract/address.ts'
import { APP_FILES, type AppFiles, KEPT_WORKER } from '@/contract/appFiles.ts'
import { files, gzipped, read } from './dist.ts'

const list = () => JSON.parse(read(APP_FILES)) as AppFiles

test('the list of what is kept offline names every built file but data, worker and itself, with its hash and size', () => {
  const app = files().filter((file) => !file.startsWith(`${DATA_FOLDER}/`) && file !== APP_FILES && file !== KEPT_WORKER)
  expect(app.length).toBeGreaterThan(50)
  const found = app.map((file) => {
    const content = readFileSync(join(import.meta.dirname, '../../dist', file))
    return { file: file === 'index.html' ? '' : file, hash: createHash('sha256').update(content).digest('hex').slice(0, 12), bytes: content.length }
  })
  const byFile = (one: { file: string }, other: { file: string }) => (one.file < other.file ? -1 : 1)
  expect([...list().files].sort(byFile)).toEqual(found.sort(byFile))
})

test('nothing of the mocks is on the list, nor any address outside the site', () => {
  // Without the content hash, whose letters mean nothing: one of them once spelt the library's name.
  const named = list().files.map(({ file }) => file.replace(/-[\w-]{8}(?=\.\w+$)/, ''))
  expect(named).toContain('assets/PicturePanel.js')
  expect(named.filter((file) => /mock|msw/i.test(file) || /^(\/|\.\.|\w+:)/.test(file))).toEqual([])
})

test('the worker is one file of at most 2 kB that imports nothing, and starts without a window', () => {
  expect(gzipped([KEPT_WORKER])).toBeLessThanOrEqual(2000)
  expect(read(KEPT_WORKER)).not.toMatch(/\bimport\b|importScripts|localStorage|document\./)
  const heard: string[] = []
  runInNewContext(read(KEPT_WORKER), { addEventListener: (type: string) => heard.push(type), URL, Response, Blob }, { contextCodeGeneration: { strings: false, wasm: false } })
  expect(heard.sort()).toEqual(['activate', 'fetch', 'install'])
})

test('no script registers a worker before a reader asks for it: the word stands in one file that comes on demand', () => {
  const registers = files().filter((file) => file.endsWith('.js') && /serviceWorker\.register/.test(read(file)))
  expect(registers).toHaveLength(1)
  expect(registers.filter((file) => /(index|app)-[^/]+\.js$/.test(file))).toEqual([])
})

test('the manifest can be installed from any folder: relative addresses, icons that are there in the sizes they claim', () => {
  expect(read('index.html')).toContain('<link rel="manifest" href="./manifest.webmanifest"')
  const manifest = JSON.parse(read('manifest.webmanifest')) as { start_url: string; scope: string; display: string; icons: { src: string; sizes: string }[] }
  expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(['./', './', 'standalone'])
  expect(manifest.icons.length).toBeGreaterThanOrEqual(2)
  for (const { src, sizes } of manifest.icons) {
    const png = readFileSync(join(import.meta.dirname, '../../dist', src))
    // Width and height of a PNG stand in bytes 16 to 23.
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes)
  }
})
