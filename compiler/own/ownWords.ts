import type { Text } from '@/contract/schema/text.ts'
import type { Finding } from '../check/finding.ts'

interface Words {
  readonly sentence?: Text
  readonly remedy: Text
}

/** What the compiler says to whoever keeps its sources, said to whoever brought a file: there is no paper to write into here. */
const WORDS: ReadonlyMap<string, Words> = new Map<string, Words>([
  [
    'absence-unexplained',
    {
      sentence: { de: 'Die Zelle ist leer, oder ihr Zeichen sagt nicht, warum der Wert fehlt.', en: 'The cell is empty, or its sign does not say why the value is missing.' },
      remedy: {
        de: 'Gezeigt wird „unbekannt“ (.). Ist der Grund bekannt, eines der Zeichen - / x … in die Datei schreiben.',
        en: 'Shown as "unknown" (.). If the reason is known, write one of the signs - / x … into the file.',
      },
    },
  ],
  [
    'conflicting-values',
    {
      remedy: {
        de: 'Je Gebiet, Zeitraum und Merkmal eine Zeile: eine von beiden entfernen, oder unter „Spalten“ das Merkmal wählen, das sie unterscheidet.',
        en: 'One row for each area, period and breakdown: remove one of the two, or choose the breakdown under "Columns" that tells them apart.',
      },
    },
  ],
  ['double-key', { remedy: { de: 'Eine der Zeilen entfernen; gezählt wird nur eine.', en: 'Remove one of the rows; only one is counted.' } }],
  ['part-exceeds-total', { remedy: { de: 'Zähler und Nenner prüfen: unter „Spalten“ vertauscht, oder in der Datei falsch.', en: 'Check numerator and denominator: exchanged under "Columns", or wrong in the file.' } }],
  ['jump', { remedy: { de: 'Nachsehen, ob die Zahl stimmt; gezeigt wird sie.', en: 'See whether the number is right; it is shown.' } }],
  ['counted-twice', { remedy: { de: 'Prüfen, ob beide dasselbe sagen; eine der Zeilen entfernen.', en: 'Check whether both say the same; remove one of the rows.' } }],
  [
    'wrong-period',
    {
      remedy: { de: 'Unter „Spalten“ eine andere Bedeutung des Jahres wählen, oder Stichtage als 31.12.2023 schreiben.', en: 'Choose another meaning of the year under "Columns", or write dates as 31.12.2023.' },
    },
  ],
])

/** Sentence and remedy of a finding, as far as they are said differently to the owner of a file. */
export const ownWords = ({ code }: Finding): Partial<Words> => WORDS.get(code) ?? {}
