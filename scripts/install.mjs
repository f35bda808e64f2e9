import { existsSync, statSync } from 'node:fs'
import { below } from './place.mjs'
import { run } from './run.mjs'

/** Node 20.19 is the oldest on which every tool of the chain runs. */
const OLDEST = [20, 19]

/** @throws Error with a sentence, when this Node is too old. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new Error(`Schulwege needs Node ${OLDEST.join('.')} or newer; this is Node ${version}.`)
  }
}

/** npm writes this file last: without it an install is missing or was cut off. */
const INSTALLED = below('node_modules/.package-lock.json')

/** Whether the installed packages are missing or older than the lock file. */
export function installIsDue(installed = INSTALLED, lock = below('package-lock.json')) {
  return !existsSync(installed) || statSync(lock).mtimeMs > statSync(installed).mtimeMs
}

/**
 * Installs the locked packages when they are missing. The only moment at which a network is needed.
 * @throws Error when npm fails
 */
export async function ensurePackages() {
  if (!installIsDue()) return
  console.log('Installing packages (npm ci) …')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env['npm_execpath']
  const { code } = npm?.endsWith('npm-cli.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args)
  if (code !== 0) throw new Error('npm ci failed: see the lines above. Is there a network?')
}
