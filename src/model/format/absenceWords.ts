import type { Absence, Flag } from '@/contract/absence.ts'
import type { Locale } from '../text/locale.ts'

interface Wording {
  /** Two or three words, for a legend or a cell. */
  readonly word: string
  /** A whole sentence for who wants to know. */
  readonly note: string
}

const ABSENCE_DE: Readonly<Record<Absence, Wording>> = {
  suppressed: { word: 'geheim gehalten', note: 'Der Wert wird geheim gehalten, damit einzelne Personen nicht erkennbar sind.' },
  unknown: { word: 'unbekannt', note: 'Der Wert ist unbekannt oder wurde nicht veröffentlicht.' },
  'not-applicable': { word: 'nicht sinnvoll', note: 'Ein Wert wäre hier nicht sinnvoll.' },
  'not-existing': { word: 'nicht vorhanden', note: 'Gebiet, Schule oder Angabe gab es in diesem Zeitraum nicht.' },
  pending: { word: 'liegt noch nicht vor', note: 'Der Wert wird später veröffentlicht.' },
}
const ABSENCE_EN: Readonly<Record<Absence, Wording>> = {
  suppressed: { word: 'kept secret', note: 'The value is kept secret so that no single person can be recognised.' },
  unknown: { word: 'unknown', note: 'The value is unknown or was not published.' },
  'not-applicable': { word: 'not applicable', note: 'A value would make no sense here.' },
  'not-existing': { word: 'not existing', note: 'The area, school or figure did not exist in this period.' },
  pending: { word: 'not yet available', note: 'The value will be published later.' },
}

const FLAG_DE: Readonly<Record<Flag, Wording>> = {
  break: { word: 'Bruch', note: 'Mit den Werten davor nicht vergleichbar.' },
  estimated: { word: 'geschätzt', note: 'Geschätzt, zum Beispiel nach einer Gebietsreform mit amtlichen Gewichten umgerechnet.' },
  reconstructed: { word: 'rekonstruiert', note: 'Nicht veröffentlicht, sondern aus anderen veröffentlichten Zahlen zurückgerechnet.' },
  provisional: { word: 'vorläufig', note: 'Vorläufiger Wert, der sich noch ändern kann.' },
  revised: { word: 'berichtigt', note: 'Gegenüber einer früheren Veröffentlichung berichtigt.' },
  rounded: { word: 'gerundet', note: 'Vom Statistischen Amt gerundet; Summen können um wenige Fälle abweichen.' },
  'small-n': { word: 'kleine Fallzahl', note: 'Beruht auf wenigen Fällen: Schon einzelne Personen verändern den Wert stark.' },
  forecast: { word: 'Vorausberechnung', note: 'Vorausberechnet, nicht gezählt.' },
  demo: { word: 'Demodaten', note: 'Erfundene Zahl, die nur zeigt, wie die Seite arbeitet.' },
}
const FLAG_EN: Readonly<Record<Flag, Wording>> = {
  break: { word: 'break', note: 'Not comparable with the values before.' },
  estimated: { word: 'estimated', note: 'Estimated, for instance converted by official weights after a boundary reform.' },
  reconstructed: { word: 'reconstructed', note: 'Not published, but reckoned back from other published figures.' },
  provisional: { word: 'provisional', note: 'A provisional value that may still change.' },
  revised: { word: 'revised', note: 'Revised since an earlier publication.' },
  rounded: { word: 'rounded', note: 'Rounded by the statistical office; sums may differ by a few cases.' },
  'small-n': { word: 'small number', note: 'Rests on few cases: single persons change the value considerably.' },
  forecast: { word: 'forecast', note: 'Forecast, not counted.' },
  demo: { word: 'demo data', note: 'An invented figure that only shows how the page works.' },
}

/** Words for every reason a value is missing. Its sign stands in the contract (`ABSENCE_SIGN`). */
export const absenceWords = (locale: Locale): Readonly<Record<Absence, Wording>> => (locale === 'de' ? ABSENCE_DE : ABSENCE_EN)

/** Words for every flag a value can carry. */
export const flagWords = (locale: Locale): Readonly<Record<Flag, Wording>> => (locale === 'de' ? FLAG_DE : FLAG_EN)

/** The superscript mark of each flag in tables and lists; letters as German offices use them where they have one (p, r, s). `break` is drawn as a rule. */
export const FLAG_MARK: Readonly<Record<Flag, string>> = {
  break: '|',
  estimated: 's',
  reconstructed: 'k',
  provisional: 'p',
  revised: 'r',
  rounded: 'g',
  'small-n': 'n',
  forecast: 'f',
  demo: 'D',
}
