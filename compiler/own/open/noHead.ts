import { OwnFileFault } from '@/model/own/ownFinding.ts'
import { type Sheet, textOf } from '@/model/own/sheet.ts'

/** A table as GENESIS prints it: its head spreads over several lines, and no single one of them names the columns. */
export const isGenesis = ({ rows }: Sheet): boolean => textOf(rows[0]?.cells[0]).startsWith('GENESIS-Tabelle')

/** A file of cells in which no head line is found. Tables of statistical offices have heads over several lines: they have a way of their own. */
export function noHead(sheet: Sheet): OwnFileFault {
  if (isGenesis(sheet)) {
    return new OwnFileFault(
      'genesis-table',
      { de: 'Das ist eine GENESIS-Tabelle mit einem Kopf über mehrere Zeilen, deren Nummer hier nicht bekannt ist.', en: 'This is a GENESIS table with a head over several lines, whose number is not known here.' },
      {
        de: 'Beim Amt als flache Datei (ffcsv) laden, oder eine Zeile mit Spaltennamen über die Zahlen setzen. Wer die Seite betreibt, liest sie mit „npm run import“ ein.',
        en: 'Fetch it as a flat file (ffcsv), or put one line of column names above the figures. Whoever runs the site reads it with "npm run import".',
      },
    )
  }
  return new OwnFileFault(
    'no-head',
    { de: 'Über den Zahlen steht keine Zeile mit Spaltennamen.', en: 'There is no line of column names above the figures.' },
    { de: 'Eine Zeile mit Namen über die Zahlen setzen, etwa „Gebiet; Jahr; Anzahl“.', en: 'Put one line of names above the figures, such as "Area; Year; Number".' },
  )
}
