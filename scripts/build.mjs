import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { below, TOOL } from './place.mjs'
import { runNode } from './run.mjs'

/** All that the build reads. */
const INPUTS = ['index.html', 'src', 'public', 'vite.config.ts', 'scripts/vite', 'tsconfig.json', 'package-lock.json']

/**
 * Newest change of a file or of anything below a folder (the folders count too: a file that went away is a change). In ms, 0 when there is none.
 * @returns {number}
 */
export function newestChange(/** @type {string} */ path) {
  if (!existsSync(path)) return 0
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), entry.mtimeMs)
}

/** Whether `dist` is missing or older than what it is made of. */
export function buildIsDue(built = below('dist/index.html'), inputs = INPUTS.map((path) => below(path))) {
  return !existsSync(built) || Math.max(...inputs.map(newestChange)) > statSync(built).mtimeMs
}

/** Builds `dist`. Returns whether it worked. */
export async function build() {
  const { code } = await runNode(TOOL.vite, ['build', '--logLevel', 'warn'])
  return code === 0
}
