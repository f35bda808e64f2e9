import { compile } from './compile.ts'
import { readSources } from './read/readSources.ts'
import { checkFiles } from './write/checkFiles.ts'
import { writeFolder } from './write/writeFolder.ts'

export interface BuildOptions { readonly sources: string; readonly out: string; readonly check: boolean; readonly verbose: boolean }

export function buildData(options: BuildOptions, print: (line: string) => void): number {
  const { sources, findings } = readSources(options.sources)
  for (const f of findings) print(JSON.stringify(f))
  if (sources === undefined) return 1
  const files = compile(sources)
  files.set('changes.json', JSON.stringify({ contract: '1', sentences: [{ de: 'Erste Ausgabe.', en: 'First edition.' }] }) + '\n')
  const faults = checkFiles(files)
  for (const f of faults) print(JSON.stringify(f))
  if (faults.length > 0) return 1
  writeFolder(options.out, files)
  return 0
}
