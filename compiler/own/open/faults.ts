import { OwnFileFault } from '@/model/own/ownFinding.ts'
import type { OwnLimits } from '@/model/own/limits.ts'

/** What keeps an own file from being read, each in one sentence with a way on, in both languages. */

const both = (de: string, en: string) => ({ de, en })
const mega = (bytes: number) => Math.round(bytes / 1_000_000)
const count = (number: number, locale: 'de' | 'en') => number.toLocaleString(locale)

const ONLY_NEEDED = both('Nur die Spalten und Zeilen behalten, die gezeigt werden sollen, und als CSV speichern.', 'Keep only the columns and rows that are to be shown, and save them as CSV.')
const SAVE_AGAIN = both('In der Tabellenkalkulation öffnen und als CSV (UTF-8) oder XLSX neu speichern.', 'Open it in the spreadsheet program and save it anew as CSV (UTF-8) or XLSX.')

export const emptyFile = () => new OwnFileFault('empty-file', both('Die Datei ist leer.', 'The file is empty.'), SAVE_AGAIN)

export const tooLarge = (bytes: number, { fileBytes }: OwnLimits) =>
  new OwnFileFault(
    'too-large',
    both(`Die Datei hat ${mega(bytes)} MB; gelesen werden höchstens ${mega(fileBytes)} MB.`, `The file has ${mega(bytes)} MB; at most ${mega(fileBytes)} MB are read.`),
    ONLY_NEEDED,
  )

export const tooManyRows = ({ rows }: OwnLimits) =>
  new OwnFileFault('too-many-rows', both(`Die Datei hat mehr als ${count(rows, 'de')} Zeilen; so viele werden höchstens gelesen.`, `The file has more than ${count(rows, 'en')} rows; no more are read.`), ONLY_NEEDED)

export const tooManyColumns = (found: number, { columns }: OwnLimits) =>
  new OwnFileFault('too-many-columns', both(`Die Datei hat ${count(found, 'de')} Spalten; gelesen werden höchstens ${columns}.`, `The file has ${count(found, 'en')} columns; at most ${columns} are read.`), ONLY_NEEDED)

export const unpacksTooLarge = ({ unpackedBytes }: OwnLimits) =>
  new OwnFileFault(
    'unpacks-too-large',
    both(
      `Ausgepackt wäre die Mappe größer als ${mega(unpackedBytes)} MB; sie wurde nicht ausgepackt.`,
      `Unpacked, the workbook would be larger than ${mega(unpackedBytes)} MB; it was not unpacked.`,
    ),
    ONLY_NEEDED,
  )

export const noWorkbook = (why: string) =>
  new OwnFileFault('no-workbook', both(`Das Archiv lässt sich nicht als Excel-Mappe lesen (${why}).`, `The archive cannot be read as an Excel workbook (${why}).`), SAVE_AGAIN)

export const oldWorkbook = () =>
  new OwnFileFault('old-workbook', both('Das ist das alte Excel-Format (XLS) oder eine verschlüsselte Mappe.', 'This is the old Excel format (XLS) or an encrypted workbook.'), SAVE_AGAIN)

export const noText = () =>
  new OwnFileFault('no-text', both('Die Datei ist weder Text noch eine Excel-Mappe.', 'The file is neither text nor an Excel workbook.'), both('Eine CSV- oder XLSX-Datei wählen.', 'Choose a CSV or XLSX file.'))

export const noCells = (line: number | undefined) =>
  new OwnFileFault(
    'no-cells',
    both(
      `Der Text lässt sich nicht in Zellen zerlegen${line === undefined ? '' : ` (ab Zeile ${line})`}.`,
      `The text cannot be taken apart into cells${line === undefined ? '' : ` (from line ${line} on)`}.`,
    ),
    both('Meist fehlt ein Anführungszeichen am Ende einer Zelle; in der Tabellenkalkulation neu als CSV speichern.', 'Mostly a quotation mark is missing at the end of a cell; save it anew as CSV in the spreadsheet program.'),
  )

/** Something nobody thought of. The page lives on, and what was there stays. */
export const unforeseen = (error: unknown) =>
  new OwnFileFault(
    'unforeseen',
    both(`Die Datei lässt sich nicht verarbeiten (${error instanceof Error ? error.message : String(error)}).`, `The file cannot be processed (${error instanceof Error ? error.message : String(error)}).`),
    SAVE_AGAIN,
  )
