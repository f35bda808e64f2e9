import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { importBytes } from '../../../compiler/import/importBytes.ts'

/**
 * One pass over a file, in a process of its own: `ours` imports it as a table, `bare` takes it apart by the CSV library and keeps the records.
 * Prints time in ms and the peak of the memory in MB, as the system counts it, as JSON.
 */
const [, , kind, path = ''] = process.argv
const bytes = new Uint8Array(readFileSync(path))
const start = process.cpuUsage()

async function ours(): Promise<number> {
  const result = await importBytes({ name: 'rows.csv', bytes, existing: () => ({ data: undefined, paper: undefined }), table: 'rows' })
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.rows
}

const rows = kind === 'ours' ? await ours() : (parse(bytes, { delimiter: ';' }) as string[][]).length - 1
const { user, system } = process.cpuUsage(start)
console.log(JSON.stringify({ rows, ms: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }))
