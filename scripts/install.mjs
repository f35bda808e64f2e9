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

/** npm of the very installation that called us, where there is one: no shell, no PATH between. */
function npm(/** @type {string[]} */ ...args) {
  const all = [...args, '--include=dev', '--no-audit', '--no-fund']
  const path = process.env['npm_execpath']
  return path?.endsWith('npm-cli.js') ? run(process.execPath, [path, ...all]) : run('npm', all)
}

/**
 * Installs the locked packages when they are missing. The only moment at which a network is needed.
 * @throws Error when npm fails
 */
export async function ensurePackages() {
  if (!installIsDue()) return
  console.log('Installing packages (npm ci) …')
  if ((await npm('ci')).code === 0) return
  // npm ci refuses a lock file that names packages of other systems which a registry does not carry.
  console.log('npm ci refused; trying npm install, which leaves the lock file as it is …')
  if ((await npm('install', '--no-save', '--no-package-lock')).code !== 0) throw new Error('npm could not install: see the lines above. Is there a network?')
}
