import { address } from '@/contract/address.ts'
import { check } from './check/check.ts'
import type { Finding } from './check/finding.ts'
import { checkStories } from './check/stories/checkStories.ts'
import { compile } from './compile.ts'
import type { GivenTable } from './read/database/readDatabase.ts'
import { audit } from './protect/audit/audit.ts'
import { auditOffers } from './protect/offers/auditOffers.ts'
import { definitionsOf } from './protect/audit/publishedFigures.ts'
import { protect } from './protect/protect.ts'
import { readSources } from './read/readSources.ts'
import { compareBuilds } from './report/compareBuilds.ts'
import { earlierBuild, unreadBuild } from './report/earlierBuild.ts'
import { printFindings } from './report/printFindings.ts'
import { printProtection } from './report/printProtection.ts'
import { renewChanges } from './report/renewChanges.ts'
import { highsSolver } from './solve/highs.ts'
import { checkFiles } from './write/checkFiles.ts'
import { readFolder } from './write/readFolder.ts'
import { writeFolder } from './write/writeFolder.ts'

export interface BuildOptions {
  readonly sources: string
  readonly out: string
  /** Write nothing; fail when the files on disk would differ. */
  readonly check: boolean
  /** Print every finding, acknowledged ones too. */
  readonly verbose: boolean
  /** Tables that regions take from a data base, read beforehand (`readDatabase`). */
  readonly database?: ReadonlyMap<string, GivenTable>
}

type Print = (line: string) => void

/**
 * The whole road from sources to files: read, check, protect, derive, write, report. Nothing is written while an error stands unacknowledged,
 * a file would break the contract, or a secret could be reckoned from what would be published; what is written is written as a whole.
 * @returns exit code: 0 all well, 1 errors, or (with `check`) files on disk that are not up to date
 */
export function buildData(options: BuildOptions, print: Print): number {
  const { sources, findings: reading } = readSources(options.sources, options.database)
  const findings = [...reading, ...(sources === undefined ? [] : check(sources))]
  if (sources === undefined || hasErrors(findings)) return refuse(findings, options, print)

  const before = readFolder(options.out)
  const earlier = earlierBuild(before)
  const safe = protect(sources, highsSolver, earlier.files)
  if (hasErrors(safe.findings)) return refuse([...findings, ...safe.findings], options, print)
  const files = compile(safe.sources)
  files.set(address.changes(), renewChanges(before, files))
  const audited = audit(files, definitionsOf(sources), highsSolver, earlier.files)
  const faults = [...checkFiles(files), ...audited.findings, ...auditOffers(files), ...checkStories(files)]
  if (hasErrors(faults)) return refuse([...findings, ...faults], options, print)

  for (const line of printFindings([...findings, ...unreadBuild(earlier)], options.verbose)) print(line)
  for (const line of printProtection(safe.tables, audited.tables)) print(line)
  const stale = differences(before, files)
  const sentences = stale.length === 0 ? [] : compareBuilds(before, files)
  for (const { de } of sentences) print(de)
  if (stale.length === 0) {
    print(`${files.size} Dateien in ${options.out} sind auf dem Stand der Quellen.`)
    return 0
  }
  if (options.check) {
    print(`${stale.length} von ${files.size} Dateien in ${options.out} sind nicht auf dem Stand der Quellen: ${stale.slice(0, 5).join(', ')}${stale.length > 5 ? ' …' : ''}`)
    print('→ npm run data ausführen und das Ergebnis einchecken.')
    return 1
  }
  writeFolder(options.out, files)
  print(`${files.size} Dateien nach ${options.out} geschrieben, ${stale.length} davon neu, geändert oder entfernt.`)
  return 0
}

const hasErrors = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error')

function refuse(findings: readonly Finding[], { verbose }: BuildOptions, print: Print): number {
  for (const line of printFindings(findings, verbose)) print(line)
  print('Es wurde nichts geschrieben.')
  return 1
}

/** Files that are new, gone, or no longer the same. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}
