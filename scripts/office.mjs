import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installByApt } from './apt.mjs'

/** Where systems keep their LibreOffice. */
const USUAL = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']

/** A LibreOffice of letters and tables alone opens no presentation: on Linux its Impress is a package, and a file, of its own. */
const presents = (/** @type {string} */ path) => existsSync(path) && (process.platform !== 'linux' || existsSync(join(dirname(realpathSync(path)), 'simpress')))

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
  if (found !== undefined) return found
  await installByApt('LibreOffice', 'libreoffice-impress')
  return findOffice()
}
