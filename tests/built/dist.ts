import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'vite'

const DIST = join(import.meta.dirname, '../../dist')

/** Text of a built file; `file` relative to `dist`, with `/`. @throws Error with a way on, when there is no build */
export function read(file: string): string {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no build to test: run "npm run build" first, or "npm test" as a whole.')
  return readFileSync(join(DIST, file), 'utf8')
}

/** Every built file, relative to `dist`, with `/`. */
export function files(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1).replaceAll('\\', '/'))
}

/** Bytes on the wire of some files, each compressed on its own as a web server does (gzip, level 9). */
export const gzipped = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0)

/** The script that `index.html` starts, relative to `dist`. */
export function entry(): string {
  const source = /<script[^>]+type="module"[^>]+src="\.\/([^"]+)"/.exec(read('index.html'))?.[1]
  if (source === undefined) throw new Error('index.html starts no script by a relative address')
  return source
}

interface Imports {
  /** Loaded together with the script. */
  readonly fixed: readonly string[]
  /** Loaded when asked for. */
  readonly lazy: readonly string[]
}

interface Node {
  readonly type: string
  /** A string, or a template without holes: minifiers write both. */
  readonly source?: { readonly value?: unknown; readonly quasis?: readonly { readonly value: { readonly cooked: string } }[] } | null
}

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string'

/** What a built script imports, both ways, relative to `dist`. */
function importsOf(script: string): Imports {
  const [fixed, lazy]: [string[], string[]] = [[], []]
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit)
    if (!isNode(part)) return
    const source = part.source?.value ?? part.source?.quasis?.[0]?.value.cooked
    if (typeof source === 'string') (part.type === 'ImportExpression' ? lazy : fixed).push(posix.join(posix.dirname(script), source))
    for (const value of Object.values(part)) visit(value)
  }
  visit(parseAst(read(script)).body)
  return { fixed, lazy }
}

/** A script and all that loads together with it. */
export function withImports(script: string, known = new Set<string>()): Set<string> {
  if (known.has(script)) return known
  known.add(script)
  for (const imported of importsOf(script).fixed) withImports(imported, known)
  return known
}

/** Scripts that are asked for by the entry and what loads with it: the app that takes over from the first picture. */
export const lazyOf = (scripts: Iterable<string>) => [...new Set([...scripts].flatMap((script) => importsOf(script).lazy))]
