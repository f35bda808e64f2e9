import { http, type HttpHandler, HttpResponse } from 'msw'
import { type FileKind, fileOf } from './addresses.ts'
import { type Answer, MISSING, type Scenario } from './scenario.ts'

const isDataFile = ({ request }: { readonly request: Request }) => fileOf(request.url) !== undefined

/** Gets a true data file by its address below the data folder, for the request that asks for it. */
export type Source = (file: string, request: Request) => Promise<Answer>

/**
 * Handlers for every address of the contract: the same for app tests (source: fixtures) and `npm run dev` (source: the real data folder).
 * While a scenario plays there are no openings, copies that would hide what happens to a file.
 * A data address the contract does not know is left alone, so that the app tests report it as an unplanned request.
 */
export function handlers(source: Source, scenario?: Scenario, only?: FileKind): HttpHandler[] {
  return [
    http.get(isDataFile, async ({ request }) => {
      const wanted = fileOf(request.url)
      if (wanted === undefined) return undefined
      const load = () => source(wanted.file, request)
      const answer = scenario === undefined ? await load() : wanted.kind === 'opening' ? MISSING : await scenario.answer(wanted, load, only)
      return respond(answer)
    }),
  ]
}

function respond({ status, body }: Answer): Response {
  if (status === undefined) return HttpResponse.error()
  const type = status === MISSING.status ? 'text/plain' : 'application/json'
  return new HttpResponse(body, { status, headers: { 'content-type': type } })
}
