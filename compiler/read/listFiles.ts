import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Names in a folder with this ending, sorted by code point: the same on every machine. */
export function listFiles(folder: string, name: string, ending = ''): string[] {
  const path = join(folder, name)
  if (!existsSync(path)) return []
  return readdirSync(path).filter((file) => file.endsWith(ending) && !file.startsWith('.')).sort()
}
