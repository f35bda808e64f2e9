import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '@/mocks/handlers.ts'
import { MISSING } from '@/mocks/scenario.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/data')

/** One compiled file of the tiny world, parsed. `file` is an address of the contract. */
export const fixture = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))

/** The tiny world as a web server would serve it. */
export const fixtures: Source = (file) =>
  Promise.resolve(existsSync(join(FOLDER, file)) ? { status: 200, body: readFileSync(join(FOLDER, file), 'utf8') } : MISSING)
