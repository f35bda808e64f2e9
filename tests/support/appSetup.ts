import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { forgetFiles } from '@/query/fileCache.ts'
import { judge, listen } from './complaints.ts'
import { completeDom } from './happyDom.ts'
import { server } from './server.ts'

completeDom()

/** Requests nobody planned. A request that fails inside the app may be swallowed by it; here it is not. */
let unplanned: string[] = []

beforeAll(() => {
  server.listen({
    onUnhandledRequest: ({ method, url }) => {
      unplanned.push(`${method} ${url}`)
      throw new Error(`nobody planned ${method} ${url}`)
    },
  })
})
afterAll(() => server.close())

beforeEach(() => {
  unplanned = []
  forgetFiles()
  history.replaceState(null, '', '/')
  listen()
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  judge()
  if (unplanned.length > 0) throw new Error(`Requests that nobody planned:\n${unplanned.join('\n')}`)
})
