import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { address } from '@/contract/address.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import { server } from '../../tests/support/server.ts'
import { loadedFile, loadFile } from './fileCache.ts'

const wanted = { file: address.changes(), hash: 'x', decode: (content: unknown) => ({ content }) }

it('fetches and decodes once, however many ask, and remembers the result', async () => {
  let asked = 0
  server.use(
    http.get('*/data/changes.json', () => {
      asked += 1
      return HttpResponse.json({ contract: CONTRACT_VERSION, sentences: [] })
    }),
  )
  expect(loadedFile(wanted)).toBeUndefined()
  const [first, second] = await Promise.all([loadFile(wanted), loadFile({ ...wanted })])
  expect(second).toBe(first)
  expect(loadedFile(wanted)).toBe(first)
  expect(asked).toBe(1)
})

it('forgets a failure, so that asking again tries again', async () => {
  server.use(http.get('*/data/changes.json', () => new HttpResponse('', { status: 404 }), { once: true }))
  await expect(loadFile(wanted)).rejects.toThrow('missing')
  await expect(loadFile(wanted)).resolves.toBeDefined()
})
