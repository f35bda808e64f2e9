import { OwnFileFault } from '@/model/own/ownFinding.ts'

/** A file of cells in which no head line is found. Tables of statistical offices have heads over several lines: they have a way of their own. */
export function noHead(firstCell: string): OwnFileFault {
  if (firstCell.startsWith('GENESIS-Tabelle')) {
    return new OwnFileFault(
      'genesis-table',
      { de: 'Das ist eine GENESIS-Tabelle mit einem Kopf über mehrere Zeilen.', en: 'This is a GENESIS table whose head spreads over several lines.' },
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
