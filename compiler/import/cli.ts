import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { importFlowFile } from './cliFlow.ts'
import { importBytes } from './importBytes.ts'
import { importOffering } from './cliOffering.ts'
import { printImportFindings } from './printFindings.ts'
import type { TableFolder } from './importFile.ts'

const USAGE = `npm run import -- FILE … [--table ID] [--map MAPPING.yaml] [--out DIR] [--replace]
       npm run import -- FILE --offering NAME [--sheet BLATT] [--sources DIR] [--replace]
       npm run import -- FILE --flow NAME [--out DIR] [--replace]

  FILE       Datei, wie die Stelle sie veröffentlicht (CSV, ffcsv, JSON-stat, XLSX), oder eine schlichte CSV-Datei; mehrere nacheinander
  --table    Tabelle, in die importiert wird, wenn es nicht die des Formats ist; nötig für regelmäßige Dateien ohne eigenes Format
  --flow     Flusstabelle (von, nach, Jahr, Anzahl), in die importiert wird; --out ist dann sonst sources/flows
  --map      Zuordnung: welche Spalte was ist, wo es nicht zu erkennen ist
  --offering Angebote: eine Zeile je Schule, Bildungsgang, Form und Jahr (sources/offerings/NAME, mit definition.yaml und paper.yaml)
  --out      Ordner der Tabellen (sonst sources/tables)
  --replace  wo zwei Abrufe sich widersprechen, gilt die neue Zahl und trägt das Kennzeichen „revised“
Anleitung: docs/data.md`

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** All files of all folders, or none: they are written beside their place first, then renamed. */
async function writeFolders(out: string, folders: ReadonlyMap<string, TableFolder>): Promise<void> {
  const files = [...folders].flatMap(([table, { data, paper }]) => [{ name: 'data.csv', text: data }, { name: 'paper.yaml', text: paper }].map(({ name, text = '' }) => ({ folder: join(out, table), name, text })))
  const pairs = files.map(({ folder, name, text }) => ({ folder, path: join(folder, name), draft: join(folder, `.${name}.part`), text }))
  try {
    for (const { folder, draft, text } of pairs) {
      await mkdir(folder, { recursive: true })
      await writeFile(draft, text)
    }
    for (const { draft, path } of pairs) await rename(draft, path)
  } finally {
    for (const { draft } of pairs) await rm(draft, { force: true })
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { table: { type: 'string' }, offering: { type: 'string' }, flow: { type: 'string' }, sheet: { type: 'string' }, sources: { type: 'string', default: 'sources' }, map: { type: 'string' }, out: { type: 'string' }, replace: { type: 'boolean', default: false } },
  })
  if (positionals.length === 0) {
    console.error(USAGE)
    return 2
  }
  if (values.offering !== undefined) return importOffering({ path: positionals[0] ?? '', sources: values.sources, offering: values.offering, sheet: values.sheet, onConflict: values.replace ? 'replace' : 'keep' }, positionals.length, { word: (line) => console.log(line), complaint: (line) => console.error(line) })
  const [first = ''] = positionals
  if (values.flow !== undefined) {
    const { code, complaints, said } = await importFlowFile(first, values.flow, values.out ?? 'sources/flows', values.replace)
    for (const line of complaints) console.error(line)
    for (const line of said) console.log(line)
    return code
  }
  const out = values.out ?? 'sources/tables'
  // A file after another sees what the one before it brought: two of them that disagree are a finding like two downloads of different days.
  const folders = new Map<string, TableFolder>()
  const existing = (table: string): TableFolder =>
    folders.get(table) ?? { data: textOf(join(out, table, 'data.csv')), paper: textOf(join(out, table, 'paper.yaml')) }
  const said: string[] = []
  for (const path of positionals) {
    const name = basename(path)
    const result = await importBytes({
      name,
      bytes: await readFile(path),
      existing,
      onConflict: values.replace ? 'replace' : 'keep',
      ...(values.table === undefined ? {} : { table: values.table }),
      ...(values.map === undefined ? {} : { mapping: { name: basename(values.map), text: await readFile(values.map, 'utf8') } }),
    })
    for (const line of printImportFindings(result.findings)) console.error(line)
    if (!result.ok) {
      console.error('Es wurde nichts geschrieben.')
      return 1
    }
    folders.set(result.table, result)
    said.push(`${name} (${result.readAs ?? ''}) → ${join(out, result.table)}: ${result.rows} Zeilen.`)
  }
  await writeFolders(out, folders)
  for (const line of said) console.log(line)
  return 0
}

process.exitCode = await main()
