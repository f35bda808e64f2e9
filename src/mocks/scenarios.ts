import { delay } from 'msw'
import type { CubeFile } from '@/contract/schema/cube.ts'
import type { FileKind, FileRequest } from './addresses.ts'
import { makeForeign, makeHostile, suppressMost } from './alter.ts'
import { altered, MISSING, type Scenario } from './scenario.ts'

const SLOW_MS = 2_500

/** A scenario about one kind of file concerns cubes, unless the address names another kind. */
const concerns = (request: FileRequest, only: FileKind | undefined, usual: FileKind = 'cube') => request.kind === (only ?? usual)

/** All scenarios, in the order of the dev panel. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'slow',
    name: 'Langsames Netz',
    answer: async (request, load, only) => {
      if (only === undefined || request.kind === only) await delay(SLOW_MS)
      return await load()
    },
  },
  { id: 'missing', name: 'Datei fehlt', answer: async (request, load, only) => (concerns(request, only) ? MISSING : await load()) },
  {
    id: 'cut-off',
    name: 'Datei abgeschnitten',
    answer: async (request, load, only) => {
      const answer = await load()
      return concerns(request, only) ? { ...answer, body: answer.body.slice(0, answer.body.length / 2) } : answer
    },
  },
  {
    id: 'foreign',
    name: 'Datei fremder Version',
    answer: async (request, load, only) => (concerns(request, only) ? await altered(load, makeForeign) : await load()),
  },
  {
    id: 'offline',
    name: 'Kein Netz',
    answer: async (request, load, only) => (only === undefined || request.kind === only ? { status: undefined, body: '' } : await load()),
  },
  { id: 'hostile', name: 'Feindliche Namen', answer: async (_request, load) => await altered(load, makeHostile) },
  {
    id: 'suppressed',
    name: 'Fast alles geheim',
    answer: async (request, load) =>
      request.kind === 'cube' ? await altered(load, (content) => suppressMost(content as CubeFile, 10)) : await load(),
  },
  {
    id: 'germany',
    name: '11.299 Gemeinden × 20 Jahre',
    // Loaded only when chosen: topology, seed and 226,000 figures.
    answer: async (request, load) => await (await import('./germany/answerGermany.ts')).answerGermany(request, load),
  },
]

export const scenarioOf = (id: string): Scenario | undefined => SCENARIOS.find((scenario) => scenario.id === id)
