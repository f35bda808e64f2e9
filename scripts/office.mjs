import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apt } from './browser.mjs'
import { run } from './run.mjs'

/** Where systems keep their LibreOffice. */
const USUAL = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

/** A LibreOffice of letters and tables alone opens no presentation: on Linux its Impress is a package, and a file, of its own. */
const presents = (/** @type {string} */ path) => existsSync(path) && (process.platform !== 'linux' || existsSync(join(dirname(realpathSync(path)), 'libsdlo.so')))

/** Path of LibreOffice with Impress: the one named by OFFICE_PATH, or the system's. */
export function findOffice() {
  const named = process.env['OFFICE_PATH']
  return [...(named === undefined ? [] : [named]), ...USUAL].find(presents)
}

/**
 * Finds LibreOffice or installs Debian's: the one reader of PowerPoint files that a test can call.
 * @returns {Promise<string | undefined>} its path, or nothing where there is no way to get it
 */
export async function ensureOffice() {
  const found = findOffice()
  const [command, ...before] = apt() ?? []
  if (found !== undefined || command === undefined) return found
  console.log('Installing LibreOffice (apt) …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run(command, [...before, 'update', '-q'], { env, quiet: true })
  await run(command, [...before, 'install', '-y', '-q', '--no-install-recommends', 'libreoffice-impress'], { env, quiet: true })
  return findOffice()
}
