import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { holds, type Row, table } from './support/row.ts'
import { setStage, type Stage } from './support/stage.ts'

/**
 * npm run bench [-- part of a file's name …]
 * Runs every `*.bench.ts` beside this file, prints one table and fails when a limit is broken.
 */
interface Bench {
  /** `stage` builds and serves the pages when it is first asked for: a bench that needs no browser does not ask. */
  bench(stage: () => Promise<Stage>): Promise<readonly Row[]>
}

const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
  .sort()

let set: Promise<Stage> | undefined
const stage = () => (set ??= setStage())
const rows: Row[] = []
try {
  for (const file of files) {
    console.log(`${file} …`)
    const { bench } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as Bench
    rows.push(...(await bench(stage)))
  }
} finally {
  await (await set)?.close()
}
console.log(`\n${table(rows)}`)
if (!rows.every(holds)) process.exitCode = 1
