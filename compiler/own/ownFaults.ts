import type { AreaMatch } from '@/model/own/matchAreas.ts'
import type { OwnFinding } from '@/model/own/ownFinding.ts'
import { plainWords } from '@/model/own/plainWords.ts'

/** What can be wrong with the rows of an own file, each in one sentence with what to do. Cells are quoted as plain words: they cannot reach out of their quotes. */

const IN_FILE = { de: 'In der Datei berichtigen und sie neu ablegen; bis dahin gilt die Zelle als unbekannt.', en: 'Correct it in the file and drop it again; until then the cell counts as unknown.' }
const IN_COLUMNS = { de: 'Unter „Spalten“ eine andere Spalte wählen, oder die Datei berichtigen.', en: 'Choose another column under "Columns", or correct the file.' }

type Place = OwnFinding['place']

const rowsIn = (rows: number) => ({ de: rows === 1 ? '1 Zeile' : `${rows.toLocaleString('de')} Zeilen`, en: rows === 1 ? '1 row' : `${rows.toLocaleString('en')} rows` })

export const formulaCell = (place: Place, cell: string): OwnFinding => ({
  code: 'formula',
  severity: 'error',
  place,
  sentence: { de: `„${plainWords(cell)}“ ist eine Formel; Formeln werden nicht gerechnet.`, en: `"${plainWords(cell)}" is a formula; formulas are not reckoned.` },
  remedy: { de: 'In der Tabellenkalkulation den Wert statt der Formel speichern.', en: 'Save the value instead of the formula in the spreadsheet program.' },
})

export const strangeCell = (place: Place, cell: string, other: boolean): OwnFinding => ({
  code: 'unreadable-cell',
  severity: 'error',
  place,
  sentence: { de: `„${plainWords(cell)}“ ist weder eine Zahl noch eines der Zeichen - . / x …`, en: `"${plainWords(cell)}" is neither a number nor one of the signs - . / x …` },
  remedy: other ? { de: 'Mit dem anderen Dezimalzeichen wäre es eine Zahl: unter „Spalten“ umstellen.', en: 'With the other decimal sign it would be a number: change it under "Columns".' } : IN_FILE,
})

export const impossibleCount = (place: Place, number: number): OwnFinding => ({
  code: 'impossible-count',
  severity: 'error',
  place,
  sentence: { de: `${number.toLocaleString('de')} kann keine Anzahl sein: Gezählt wird in ganzen Zahlen ab 0.`, en: `${number.toLocaleString('en')} cannot be a count: counts are whole numbers from 0.` },
  remedy: { de: 'In der Datei berichtigen; ist es keine Anzahl, unter „Spalten“ als fertige Zahl führen.', en: 'Correct it in the file; if it is no count, make it a ready figure under "Columns".' },
})

export const strangePeriod = (place: Place, cell: string): OwnFinding => ({
  code: 'unreadable-period',
  severity: 'error',
  place,
  sentence: {
    de: cell.trim() === '' ? 'Der Zeitraum fehlt; die Zeile bleibt weg.' : `„${plainWords(cell)}“ ist kein Zeitraum; die Zeile bleibt weg.`,
    en: cell.trim() === '' ? 'The period is missing; the row is left out.' : `"${plainWords(cell)}" is no period; the row is left out.`,
  },
  remedy: { de: 'Verstanden werden 2023, 2023/24, 31.12.2023 und 2023-12-31.', en: 'Understood are 2023, 2023/24, 31.12.2023 and 2023-12-31.' },
})

export const noArea = (place: Place): OwnFinding => ({
  code: 'no-area',
  severity: 'warning',
  place,
  sentence: { de: 'Die Zeile nennt kein Gebiet und bleibt weg.', en: 'The row names no area and is left out.' },
  remedy: { de: 'Verbundene Zellen auflösen und das Gebiet in jede Zeile schreiben.', en: 'Split merged cells and write the area in every row.' },
})

export const unknownArea = ({ text, rows }: AreaMatch): OwnFinding => ({
  code: 'unknown-area',
  severity: 'warning',
  place: {},
  sentence: {
    de: `„${plainWords(text)}“ ist kein Gebiet einer der Regionen; ${rows === 1 ? 'eine Zeile bleibt' : `${rows.toLocaleString('de')} Zeilen bleiben`} weg.`,
    en: `"${plainWords(text)}" is no area of any region; ${rows === 1 ? 'one row is' : `${rows.toLocaleString('en')} rows are`} left out.`,
  },
  remedy: { de: 'Unter „Gebiete“ zuordnen, oder in der Datei den amtlichen Schlüssel verwenden.', en: 'Assign it under "Areas", or use the official key in the file.' },
})

export const splitArea = (name: string, rows: number): OwnFinding => ({
  code: 'split-area',
  severity: 'warning',
  place: {},
  sentence: {
    de: `${name} wurde aufgeteilt; eigene Zahlen lassen sich den heutigen Gebieten nicht zuordnen (${rowsIn(rows).de}).`,
    en: `${name} was split up; own figures cannot be assigned to the areas of today (${rowsIn(rows).en}).`,
  },
  remedy: { de: 'Zahlen nach heutigem Gebietsstand verwenden.', en: 'Use figures by the boundaries of today.' },
})

export const besideSplitArea = (name: string, today: string, rows: number): OwnFinding => ({
  code: 'beside-split-area',
  severity: 'warning',
  place: {},
  sentence: {
    de: `${name} gehört heute zu ${today}, und mit ihm ein Teil eines aufgeteilten Gebiets: Eine Summe wäre nicht ganz, die Zahlen bleiben weg (${rowsIn(rows).de}).`,
    en: `${name} belongs to ${today} today, and with it a part of an area that was split up: a sum would not be whole, the figures are left out (${rowsIn(rows).en}).`,
  },
  remedy: { de: 'Zahlen nach heutigem Gebietsstand verwenden.', en: 'Use figures by the boundaries of today.' },
})

export const mergedArea = (name: string, today: string): OwnFinding => ({
  code: 'merged-area',
  severity: 'note',
  place: {},
  sentence: { de: `${name} gehört heute zu ${today}; die Zahlen werden dort addiert.`, en: `${name} belongs to ${today} today; the figures are added up there.` },
  remedy: { de: 'Nichts zu tun. Anteile ohne Anzahlen lassen sich nicht addieren und bleiben weg.', en: 'Nothing to do. Rates without counts cannot be added up and are left out.' },
})

export const noFigures = (): OwnFinding => ({
  code: 'no-figures',
  severity: 'error',
  place: {},
  sentence: { de: 'Kein Gebiet einer der Regionen hat in der Datei eine Zahl.', en: 'No area of any region has a figure in the file.' },
  remedy: IN_COLUMNS,
})

export const onlySmallClosed = (): OwnFinding => ({
  code: 'only-small-closed',
  severity: 'warning',
  place: {},
  sentence: {
    de: 'Kleine Anzahlen sind gesperrt; die weiteren Werte, aus denen sie sich errechnen ließen, sind es nicht: Das Rechenprogramm dafür ließ sich nicht laden.',
    en: 'Small counts are closed; the further figures from which they could be reckoned are not: the solver for that could not be loaded.',
  },
  remedy: { de: 'Mit Verbindung zur Seite noch einmal prüfen; bis dahin die Zahlen nicht weitergeben.', en: 'Check again with a connection to the site; until then do not pass the figures on.' },
})
