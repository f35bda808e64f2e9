/**
 * Something the reader of an import must know. `error`: nothing is written. `warning`: written, but a person must look.
 * `note`: what the importer did on its own.
 */
export interface ImportFinding {
  readonly severity: 'error' | 'warning' | 'note'
  readonly file: string
  /** Line of the file as an editor counts it; absent where the whole file is meant. */
  readonly line?: number
  /** One whole sentence: what was found, what was expected, what to do. */
  readonly message: string
}

/** An error of the whole import, thrown where going on makes no sense and caught at the door (`importFile`). */
export class ImportError extends Error {
  readonly finding: ImportFinding

  constructor(finding: Omit<ImportFinding, 'severity'>) {
    super(finding.message)
    this.name = 'ImportError'
    this.finding = { severity: 'error', ...finding }
  }
}

const WORD = { error: 'Error', warning: 'Warning', note: 'Note' } as const

/** The finding as a line for the terminal: `Error: lehrer.csv, line 7: …`. */
export function printFinding({ severity, file, line, message }: ImportFinding): string {
  return `${WORD[severity]}: ${file}${line === undefined ? '' : `, line ${line}`}: ${message}`
}
