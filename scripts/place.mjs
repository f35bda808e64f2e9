import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** Folder of the project, whatever folder a command was called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A path below the project's folder. */
export const below = (/** @type {string[]} */ ...parts) => join(ROOT, ...parts)

/** Start files of the tools we call, so that no shell, no npx and no network stands between. */
export const TOOL = {
  tsc: below('node_modules/typescript/bin/tsc'),
  oxlint: below('node_modules/oxlint/bin/oxlint'),
  depcruise: below('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  vitest: below('node_modules/vitest/vitest.mjs'),
  vite: below('node_modules/vite/bin/vite.js'),
  tsx: below('node_modules/tsx/dist/cli.mjs'),
  playwright: below('node_modules/@playwright/test/cli.js'),
}
