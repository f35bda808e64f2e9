import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importFlow } from './flow/importFlow.ts'
import { ImportError } from './importError.ts'
import { printImportFindings } from './printFindings.ts'
import { openFile } from './read/openFile.ts'

/** Both languages write lower case letters, digits and hyphens in ids. */
const ID = /^[a-z0-9][a-z0-9-]*$/

/** What the command has to say, and how it ends. */
interface Ending {
  readonly code: number
  readonly complaints: readonly string[]
  readonly said: readonly string[]
}

const refused = (code: number, lines: readonly string[]): Ending => ({ code, complaints: [...lines, 'Es wurde nichts geschrieben.'], said: [] })

/** `npm run import -- FILE --flow NAME`: reads a table of flows into a folder of `sources/flows`. All of its files are written, or none. */
export async function importFlowFile(path: string, flow: string, out: string, replace: boolean): Promise<Ending> {
  if (!ID.test(flow)) return refused(2, [`Fehler: „${flow}“ ist kein Name einer Flusstabelle.\n  → Kleinbuchstaben, Ziffern und Bindestriche verwenden.`])
  const folder = join(out, flow)
  const textOf = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined)
  try {
    const document = await openFile(basename(path), readFileSync(path))
    const existing = { rows: textOf('flows.csv'), definition: textOf('definition.yaml'), paper: textOf('paper.yaml') }
    const result = importFlow({ document, flow, folder: existing, onConflict: replace ? 'replace' : 'refuse' })
    const complaints = printImportFindings(result.findings)
    if (!result.ok) return refused(1, complaints)
    writeAll(folder, result.files)
    return { code: 0, complaints, said: [`${basename(path)} (${document.readAs}) → ${folder}: ${result.count} Ströme.`] }
  } catch (error) {
    if (error instanceof ImportError) return refused(1, printImportFindings([error.finding]))
    throw error
  }
}

/** Written beside their place first, then renamed. */
function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  const drafts = Object.entries(files).map(([name, content]) => ({ path: join(folder, name), draft: join(folder, `.${name}.part`), content }))
  try {
    mkdirSync(folder, { recursive: true })
    for (const { draft, content } of drafts) writeFileSync(draft, content)
    for (const { draft, path } of drafts) renameSync(draft, path)
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true })
  }
}
