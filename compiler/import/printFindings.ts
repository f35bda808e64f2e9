import type { Finding, Severity } from '../check/finding.ts'

const WORD: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' }

/** Findings of one kind printed before the rest is only counted: a revised table may differ in hundreds of cells. */
const EXAMPLES = 20

/** One finding for the terminal: `Fehler: datei.csv, Zeile 7: …` and what to do below it. */
export function printFinding({ severity, place, sentence, remedy }: Finding): string {
  return `${WORD[severity]}: ${place.file}${place.line === undefined ? '' : `, Zeile ${place.line}`}: ${sentence.de}\n  → ${remedy.de}`
}

/** All findings as lines. */
export function printImportFindings(findings: readonly Finding[]): string[] {
  const codes = [...new Set(findings.map(({ code }) => code))]
  return codes.flatMap((code) => {
    const ofCode = findings.filter((finding) => finding.code === code)
    const rest = ofCode.length - EXAMPLES
    return [...ofCode.slice(0, EXAMPLES).map(printFinding), ...(rest > 0 ? [`… und ${rest} weitere dieser Art.`] : [])]
  })
}
