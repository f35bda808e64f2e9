import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Puts a folder in place as a whole: written beside it first, then exchanged. A reader of the folder sees the old build or the new one,
 * never a mixture, and files that are no longer made are gone.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const next = join(dirname(folder), `.${basename(folder)}-next`)
  const last = join(dirname(folder), `.${basename(folder)}-last`)
  rmSync(next, { recursive: true, force: true })
  rmSync(last, { recursive: true, force: true })
  for (const [name, content] of files) {
    mkdirSync(dirname(join(next, name)), { recursive: true })
    writeFileSync(join(next, name), content)
  }
  if (existsSync(folder)) renameSync(folder, last)
  renameSync(next, folder)
  rmSync(last, { recursive: true, force: true })
}
