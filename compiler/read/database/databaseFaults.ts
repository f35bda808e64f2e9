import type { Text } from '@/contract/schema/text.ts'
import { type Finding, text } from '../../check/finding.ts'
import { ADDRESS } from './connection.ts'
import type { DeclaredTable } from './declaredTables.ts'

/** What can be wrong with a table of the data base, each in one sentence with what to do. None of them ever holds a secret. */

export type TablePlace = Pick<DeclaredTable, 'id' | 'file'>

function fault(code: string, { id, file }: TablePlace, sentence: Text, remedy: Text, more: { line?: number; column?: string } = {}): Finding {
  return { code, severity: 'error', place: { file, table: id, ...more }, sentence, remedy }
}

const SET = text(
  `PGHOST, PGDATABASE, PGUSER und PGPASSWORD setzen, oder ${ADDRESS} (postgresql://…); nie in eine Datei schreiben (docs/data.md).`,
  `Set PGHOST, PGDATABASE, PGUSER and PGPASSWORD, or ${ADDRESS} (postgresql://…); never write them into a file (docs/data.md).`,
)

/** The environment names no data base. */
export const noConnection = (table: TablePlace) =>
  fault('no-connection', table, text(`Die Tabelle „${table.id}“ kommt aus PostgreSQL, die Umgebung nennt aber keine Verbindung.`, `The table "${table.id}" comes from PostgreSQL, but the environment names no connection.`), SET)

/** The address in the environment is none. */
export const brokenAddress = (table: TablePlace) =>
  fault('broken-address', table, text(`${ADDRESS} ist keine Adresse der Form postgresql://…`, `${ADDRESS} is no address of the form postgresql://…`), SET)

/** Two regions name the same table. */
export const declaredTwice = (table: TablePlace) =>
  fault('declared-twice', table, text(`Die Tabelle „${table.id}“ hat schon eine andere Region.`, `Another region has the table "${table.id}" already.`), text('In einer der beiden Regionen streichen; Tabellen gelten für alle.', 'Remove it from one of the two regions; tables serve all.'))

const list = (words: readonly string[]) => (words.length === 0 ? '–' : words.join(', '))

/** A result whose columns are not those of the paper. */
export function strangeColumns(table: TablePlace, missing: readonly string[], strange: readonly string[]): Finding {
  return fault(
    'strange-head',
    table,
    text(`Die Abfrage passt nicht zum Datenblatt: Es fehlen ${list(missing)}; überzählig sind ${list(strange)}.`, `The query does not agree with the paper: missing are ${list(missing)}; not expected are ${list(strange)}.`),
    text('Die Abfrage liefert area, period, die Merkmale und Zahlenspalten aus paper.yaml und, wo es sie gibt, flags: mit „as“ benennen.', 'The query gives area, period, the dimensions and measures of paper.yaml and, where there are any, flags: name them with "as".'),
  )
}

/** A column of figures whose type holds none. */
export const noFigures = (table: TablePlace, column: string) =>
  fault('column-type', table, text(`Die Spalte „${column}“ hat einen Typ, der weder Zahl noch Text ist.`, `The column "${column}" has a type that is neither number nor text.`), text('In der Abfrage in eine Zahl umwandeln (column::integer), oder in Text, wenn Zeichen wie - . / x vorkommen.', 'Convert it into a number in the query (column::integer), or into text where signs like - . / x occur.'), { column })

/** NULL does not say why a value is absent. */
export const nullCell = (table: TablePlace, line: number, column: string) =>
  fault('null-cell', table, text(`In der Spalte „${column}“ steht NULL: Das sagt nicht, warum nichts da ist.`, `The column "${column}" holds NULL: that does not say why nothing is there.`), text("Ein Zeichen liefern: - nichts, . unbekannt, / geheim, x nicht sinnvoll, … folgt, z. B. coalesce(column::text, '.').", "Give a sign: - nothing, . unknown, / secret, x not meaningful, … later, e.g. coalesce(column::text, '.')."), { line, column })

const OUTCOME = text('Von dieser Tabelle wurde nichts übernommen.', 'Nothing of this table was taken over.')
const whole = (de: string, en: string) => text(`${de} ${OUTCOME.de}`, `${en} ${OUTCOME.en}`)

const REFUSED: Readonly<Record<string, readonly [Text, Text]>> = {
  '28P01': [whole('Die Datenbank weist Benutzer oder Passwort zurück.', 'The data base refuses user or password.'), SET],
  '28000': [whole('Die Datenbank weist Benutzer oder Passwort zurück.', 'The data base refuses user or password.'), SET],
  '3D000': [whole('Die genannte Datenbank gibt es auf dem Server nicht.', 'The server has no data base of that name.'), SET],
  '25006': [whole('Die Abfrage wollte schreiben; gelesen wird in einer Transaktion, die das nicht zulässt.', 'The query tried to write; reading is done in a transaction that does not allow it.'), text('Die Abfrage so fassen, dass sie nur liest.', 'Word the query so that it only reads.')],
  '57014': [whole('Die Abfrage hat die erlaubte Zeit überschritten.', 'The query took longer than it may.'), text('Die Abfrage beschleunigen (Index, Sicht) oder timeoutSeconds in der Region erhöhen.', 'Make the query faster (index, view) or raise timeoutSeconds in the region.')],
  '42501': [whole('Der Benutzer darf dort nicht lesen.', 'The user may not read there.'), text('Ihm in der Datenbank SELECT auf die Sicht geben, mehr nicht.', 'Grant it SELECT on the view in the data base, and nothing more.')],
}

/** Signs of a connection that could not be made, and of one that was lost. */
const UNREACHABLE = /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENOENT|timeout expired/
const LOST = /terminat|ECONNRESET|EPIPE|^57P0|^08/

/** An error of the data base as a finding. `secret` is struck from what the server says, should it ever repeat it. */
export function refused(table: TablePlace, error: unknown, secret: string | undefined): Finding {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const known = REFUSED[code]
  if (known !== undefined) return fault('query-refused', table, known[0], known[1])
  if (UNREACHABLE.test(`${code} ${message}`)) return fault('database-unreachable', table, whole('Die Datenbank ist nicht zu erreichen.', 'The data base cannot be reached.'), SET)
  if (LOST.test(code) || LOST.test(message)) return fault('connection-lost', table, whole('Die Verbindung zur Datenbank brach mitten im Lesen ab.', 'The connection to the data base broke off while reading.'), text('Noch einmal ausführen.', 'Run it again.'))
  const said = secret === undefined || secret === '' ? message : message.replaceAll(secret, '…')
  return fault('query-refused', table, whole(`Die Datenbank lehnt die Abfrage ab: ${said}.`, `The data base refuses the query: ${said}.`), text('Die Abfrage in der Datei der Region berichtigen.', "Correct the query in the region's file."))
}
