import { setupServer } from 'msw/node'
import type { FileKind } from '@/mocks/addresses.ts'
import { handlers } from '@/mocks/handlers.ts'
import { scenarioOf } from '@/mocks/scenarios.ts'
import { fixtures } from './fixtures.ts'

/** The web server of the app tests: the tiny world through the contract's addresses, by the handlers that `npm run dev` uses. */
export const server = setupServer(...handlers(fixtures))

/** From now on to the end of this test, files come as this scenario of `src/mocks` has them. */
export function serveScenario(id: string, only?: FileKind): void {
  const scenario = scenarioOf(id)
  if (scenario === undefined) throw new RangeError(`no scenario "${id}"`)
  server.use(...handlers(fixtures, scenario, only))
}
