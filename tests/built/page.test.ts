import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files, read } from './dist.ts'

const policy = () => {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read('index.html'))?.[1] ?? ''
  return new Map(content.split(';').map((part) => [part.trim().split(' ')[0] ?? '', part.trim().split(' ').slice(1)]))
}

test('the policy lets nothing in but our own files', () => {
  const rules = policy()
  expect(rules.get('default-src')).toEqual(["'none'"])
  // Besides our files the one script written into the page, by its hash (begin.test.ts).
  expect(rules.get('script-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-[\w+/]{43}='$/)])
  expect(rules.get('connect-src')).toEqual(["'self'"])
  expect(rules.get('worker-src')).toEqual(["'self'"])
  const allowed = new Set(["'self'", "'none'", 'data:', 'blob:', rules.get('script-src')?.[1]])
  expect([...rules.values()].flat().filter((source) => !allowed.has(source))).toEqual([])
})

test('the page has no style or handler written into it, and one script', () => {
  const page = read('index.html')
  expect(page.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toEqual(['<script>'])
  expect(page.match(/<style|\sstyle=|\son\w+=/g)).toBeNull()
})

test('every address in the page is relative, so that the site works in any folder', () => {
  const addresses = [...read('index.html').matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
})

test('stylesheets load nothing from elsewhere', () => {
  const sheets = files().filter((file) => file.endsWith('.css'))
  expect(sheets.length).toBeGreaterThan(0)
  const loaded = sheets.flatMap((file) => [...read(file).matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/g)].map((match) => match[1] ?? match[2] ?? ''))
  expect(loaded.filter((url) => /^(https?:)?\/\//.test(url))).toEqual([])
})

test('the style of a field stands in one sheet: one that comes later would overrule what a page has made of it', () => {
  expect(files().filter((file) => file.endsWith('.css') && /\.field-select\{/.test(read(file)))).toHaveLength(1)
})

/** Marks that only the mocks carry: the library's name, its worker, our panel, our hostile name, our demo region. */
const MOCK_MARKS = [/mockServiceWorker/, /\bmsw\b/i, /mock-panel/, /window\.hacked/, /deutschland-demo/]

test('the build contains no trace of the mocks', () => {
  const traced = files()
    .filter((file) => /\.(html|m?js|css|json|map)$/.test(file))
    .filter((file) => MOCK_MARKS.some((mark) => mark.test(file) || mark.test(read(file))))
  expect(traced).toEqual([])
})

test('the marks of the mocks are those the mocks really carry', () => {
  const folder = join(import.meta.dirname, '../../src/mocks')
  const sources = ['startMocks.ts', 'panel.ts', 'alter.ts', 'germany/demoRegion.ts', 'handlers.ts'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
  expect(MOCK_MARKS.filter((mark) => !mark.test(sources))).toEqual([])
})
