import { text } from '../check/finding.ts'
import { ImportError } from './importError.ts'

/** What can be wrong with a file, each in one sentence with what to do, in both languages. Every fault names file and line, what was found and what was expected. */

const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ')
const liste = (words: readonly string[]) => words.map((word) => `„${word}“`).join(', ')

const FETCH_AGAIN = text('Die Datei ist wohl abgeschnitten oder wurde bearbeitet: neu herunterladen.', 'The file is probably cut off or was edited: fetch it again.')
const ASK_OFFICE = text('An der Quelle nachsehen und die Datei berichtigen oder neu herunterladen.', 'Look it up at the source; correct the file or fetch it again.')

export interface At {
  readonly file: string
  readonly line?: number | undefined
  /** Position of the cell in its line, the first being 0. */
  readonly index?: number | undefined
}

/** A row with more or fewer cells than the head has. */
export const wrongCellCount = (at: At, expected: number, found: number) =>
  new ImportError('cell-count', at, text(`Erwartet sind ${expected} Zellen wie im Kopf, gefunden wurden ${found}.`, `Expected are ${expected} cells as in the head, found were ${found}.`), FETCH_AGAIN)

/** A cell that is neither number nor marker. `decimal` is the decimal mark of the layout. */
export const notAFigure = (at: At, cell: string, column: string, decimal: '.' | ',' = '.') =>
  new ImportError(
    'strange-cell',
    at,
    text(
      `„${cell}“ in der Spalte „${column}“ ist weder eine Zahl mit Dezimal${decimal === '.' ? 'punkt' : 'komma'} noch eines der Zeichen - . / x …`,
      `"${cell}" in the column "${column}" is neither a number with a decimal ${decimal === '.' ? 'point' : 'comma'} nor one of the markers - . / x …`,
    ),
    ASK_OFFICE,
  )

/** A word where one of a closed list stands. */
export const unknownWord = (at: At, column: string, word: string, expected: readonly string[]) =>
  new ImportError(
    'unknown-word',
    at,
    text(`In „${column}“ steht „${word}“; erwartet wird eines von ${liste(expected)}.`, `"${column}" holds "${word}"; expected is one of ${list(expected)}.`),
    text(
      'Schreibweise prüfen. Ist die Bezeichnung neu, gehört sie in die Zuordnung dieses Formats (compiler/import) und ins Datenblatt.',
      'Check the spelling. If the word is new, it belongs into the map of this layout (compiler/import) and into the paper.',
    ),
  )

/** A head, row or foot that is not where the layout has it. */
export const notAsExpected = (at: At, expected: { readonly de: string; readonly en: string }, found: string) =>
  new ImportError('not-as-expected', at, text(`Erwartet wird ${expected.de}; gefunden wurde „${found}“.`, `Expected is ${expected.en}; found was "${found}".`), FETCH_AGAIN)

/** Two figures for one cell. */
export const conflictingFigures = (at: At, key: string, first: { readonly figure: string; readonly line: number }, second: string) =>
  new ImportError(
    'conflicting-values',
    at,
    text(`Zeile ${first.line} nennt für ${key} ${first.figure}, diese Zeile ${second}.`, `Line ${first.line} gives ${first.figure} for ${key}, this line ${second}.`),
    ASK_OFFICE,
  )

/** A row of which the file leaves a figure out. */
export const missingFigure = (at: At, key: string, measure: string) =>
  new ImportError('missing-figure', at, text(`Für ${key} fehlt die Angabe „${measure}“.`, `For ${key} the figure "${measure}" is missing.`), FETCH_AGAIN)

/** Text that does not come apart into cells, or a file that is none of the formats. */
export const unreadable = (at: At, why: { readonly de: string; readonly en: string }) =>
  new ImportError(
    'unreadable',
    at,
    text(why.de, why.en),
    text(
      'Erwartet wird die CSV- oder XLSX-Datei, wie die Stelle sie veröffentlicht; wurde sie in einer Tabellenkalkulation geöffnet und gespeichert, das Original nehmen.',
      'Expected is the CSV or XLSX file as it is published; if it was opened and saved by a spreadsheet program, take the original.',
    ),
  )

/** A mapping that does not keep to its schema. */
export const mappingBroken = (at: At, why: { readonly de: string; readonly en: string }) =>
  new ImportError('mapping', at, text(why.de, why.en), text('Die Zuordnung berichtigen; wie sie aussieht, steht in docs/data.md.', 'Correct the mapping; what it looks like is said in docs/data.md.'))

/** A table or paper on our own side that does not keep to the project's layout. */
export const ownFileBroken = (at: At, why: { readonly de: string; readonly en: string }) =>
  new ImportError('own-file', at, text(why.de, why.en), text('Die Datei in sources/tables berichtigen, dann erneut importieren.', 'Correct the file in sources/tables, then import again.'))
