import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Content of every file below a folder by its address with `/`, sorted; empty where the folder does not exist. */
export function readFolder(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort()
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
