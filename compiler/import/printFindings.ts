import type { Finding, Place, Severity } from '../check/finding.ts'

const WORD: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' }

/** Findings of one kind printed before the rest is only counted: a revised table may differ in hundreds of cells. */
const EXAMPLES = 20

/** `0` → `A`, `27` → `AB`: a column as a spreadsheet names it. */
export function columnLetters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `${columnLetters(Math.floor(index / 26) - 1)}${columnLetters(index % 26)}`
}

/** File and line; of a workbook sheet and cell, as its program names them: `datei.xlsx, Blatt „Kreise“, Zelle C7`. */
function printPlace({ file, line, sheet, index }: Place): string {
  if (sheet === undefined) return line === undefined ? file : `${file}, Zeile ${line}`
  return [file, `Blatt „${sheet}“`, ...(line === undefined ? [] : [index === undefined ? `Zeile ${line}` : `Zelle ${columnLetters(index)}${line}`])].join(', ')
}

/** One finding for the terminal: `Fehler: datei.csv, Zeile 7: …` and what to do below it. */
export function printFinding({ severity, place, sentence, remedy }: Finding): string {
  return `${WORD[severity]}: ${printPlace(place)}: ${sentence.de}\n  → ${remedy.de}`
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
