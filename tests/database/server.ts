import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../scripts/postgres.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly postgres: { readonly port: number; readonly user: string; readonly password: string }
  }
}

/** One server for all tests of the project; Vitest calls what is returned when they are done, whatever came of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, port, user, password } = await startPostgres()
  project.provide('postgres', { port, user, password })
  return stop
}
