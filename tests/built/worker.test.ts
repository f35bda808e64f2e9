import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { files, gzipped, read, withImports } from './dist.ts'

const KB = 1000
const scripts = () => files().filter((file) => file.endsWith('.js'))
const worker = () => scripts().filter((file) => file.includes('ownFigures.worker'))

test('the worker of own figures is a file of our own, of at most 130 kB, with nothing of Node in it', () => {
  const [file, another] = worker()
  expect([typeof file, another]).toEqual(['string', undefined])
  if (file === undefined) return
  expect(gzipped(withImports(file))).toBeLessThanOrEqual(130 * KB)
  expect(read(file)).not.toMatch(/["'`]node:|require\(["'`](fs|path|crypto)/)
})

test('the worker starts where there is nothing of Node: no Buffer, no process, and no evaluation of code', () => {
  const [file] = worker()
  const asked: string[] = []
  const thread = { addEventListener: (type: string) => asked.push(type), postMessage: () => {}, TextDecoder, TextEncoder, URL, Blob }
  runInNewContext(read(file ?? ''), thread, { contextCodeGeneration: { strings: false, wasm: false } })
  expect(asked).toContain('message')
})

test('no script brings the schemas of the compiler: they would evaluate code, which the policy of the page refuses', () => {
  expect(scripts().filter((file) => /ZodError|\$ZodType/.test(read(file)))).toEqual([])
})
