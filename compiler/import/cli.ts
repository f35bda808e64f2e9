import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ImportError } from './importError.ts'
import { printFinding, printImportFindings } from './printFindings.ts'
import { importFile } from './importFile.ts'
import type { TableFolder } from './importFile.ts'
import { openFile } from './read/openFile.ts'

const USAGE = `npm run import -- FILE [--table ID] [--out DIR] [--replace]

  FILE       Datei, wie die Stelle sie veröffentlicht (CSV, ffcsv, XLSX), oder eine schlichte CSV-Datei
  --table    Tabelle, in die importiert wird, wenn es nicht die des Formats ist
  --out      Ordner der Tabellen (sonst sources/tables)
  --replace  wo zwei Abrufe sich widersprechen, gilt die neue Zahl und trägt das Kennzeichen „revised“
Anleitung: docs/data.md`

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** Both files of a table, or none: they are written beside their place first, then renamed. */
async function writeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const pairs = Object.entries(files).map(([name, text]) => ({ path: join(folder, name), draft: join(folder, `.${name}.part`), text }))
  try {
    for (const { draft, text } of pairs) await writeFile(draft, text)
    for (const { draft, path } of pairs) await rename(draft, path)
  } finally {
    for (const { draft } of pairs) await rm(draft, { force: true })
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { table: { type: 'string' }, out: { type: 'string', default: 'sources/tables' }, replace: { type: 'boolean', default: false } },
  })
  const [path] = positionals
  if (path === undefined || positionals.length > 1) {
    console.error(USAGE)
    return 2
  }
  const document = await openFile(basename(path), await readFile(path))
  const existing = (table: string): TableFolder => ({ data: textOf(join(values.out, table, 'data.csv')), paper: textOf(join(values.out, table, 'paper.yaml')) })
  const result = importFile({ document, existing, onConflict: values.replace ? 'replace' : 'keep', ...(values.table === undefined ? {} : { table: values.table }) })
  for (const line of printImportFindings(result.findings)) console.error(line)
  if (!result.ok) {
    console.error('Es wurde nichts geschrieben.')
    return 1
  }
  await writeFolder(join(values.out, result.table), { 'data.csv': result.data, 'paper.yaml': result.paper })
  console.log(`${document.name} (${document.readAs}) → ${join(values.out, result.table)}: ${result.rows} Zeilen.`)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof ImportError)) throw error
  console.error(printFinding(error.finding))
  console.error('Es wurde nichts geschrieben.')
  process.exitCode = 1
}
