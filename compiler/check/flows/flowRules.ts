import { groupBy } from '../../derive/groupBy.ts'
import { type FlowRow, type FlowTable, originKey, WHOLE } from '../../read/flows/flowTable.ts'
import { type Finding, text } from '../finding.ts'
import { rowFinding } from './flowFindings.ts'

const numberOf = ({ figure }: FlowRow): number | undefined => (figure !== undefined && 'number' in figure ? figure.number : undefined)
const markerOf = ({ figure }: FlowRow): string | undefined => (figure !== undefined && 'marker' in figure ? figure.marker : undefined)

/** As the contract has it; its schema stays out, because the check runs in the browser too. */
const PERIOD = /^\d{4}(-\d{2}-\d{2})?$/

/** Published shares have one decimal: so much may their sum miss 100 % by, for each of them. */
const ROUNDING = 0.05

/** Numbers that no flow can be, and periods that no period is. */
export function strangeFigures(table: FlowTable): Finding[] {
  const percent = table.definition.unit === 'percent'
  return table.rows.flatMap((row) => {
    const found: Finding[] = []
    const value = numberOf(row)
    const share = percent && row.to !== WHOLE
    if (value !== undefined && share && (value < 0 || value > 100)) {
      found.push(rowFinding(table, row, 'strange-share', text(`${value} ist kein Anteil zwischen 0 und 100 %.`, `${value} is no share between 0 and 100 %.`), LOOK, table.definition.unit))
    }
    if (value !== undefined && !share && (value < 0 || !Number.isInteger(value))) {
      found.push(rowFinding(table, row, 'not-people', text(`${value} ist keine Zahl von Personen.`, `${value} is no number of people.`), LOOK, 'people'))
    }
    const marker = markerOf(row)
    if (marker === 'x' || marker === '…') {
      const sentence = text(`Das Zeichen „${marker}“ hat bei Strömen keine Bedeutung.`, `The marker "${marker}" has no meaning in flows.`)
      found.push(rowFinding(table, row, 'strange-marker', sentence, text('Zahl oder eines von - . / eintragen.', 'Enter a number or one of - . /.')))
    }
    if (!PERIOD.test(row.period)) {
      const sentence = text(`„${row.period}“ ist kein Zeitraum.`, `"${row.period}" is no period.`)
      found.push(rowFinding(table, row, 'strange-period', sentence, text('Vier Ziffern eintragen (2024) oder ein Datum (2024-12-31).', 'Enter four digits (2024) or a date (2024-12-31).'), 'period'))
    }
    return found
  })
}

const LOOK = text('An der Quelle nachsehen und berichtigen.', 'Look it up at the source and correct it.')

/** The same flow twice. */
export function doubleFlows(table: FlowTable): Finding[] {
  return [...groupBy(table.rows, (row) => `${originKey(row)}→${row.to}`).values()].flatMap(([first, ...others]) =>
    others.map((row) =>
      rowFinding(
        table,
        row,
        'double-key',
        text(`Derselbe Strom steht schon in Zeile ${first?.line ?? 0}.`, `The same flow stands in line ${first?.line ?? 0} already.`),
        text('Eine der Zeilen entfernen, oder beide zusammenzählen.', 'Remove one of the lines, or add them up.'),
      ),
    ),
  )
}

/** Origins of which it cannot be said that who left = who arrived + remainder. */
export function brokenOrigins(table: FlowTable): Finding[] {
  return [...groupBy(table.rows, originKey).values()].flatMap((rows) => ofOrigin(table, rows))
}

function ofOrigin(table: FlowTable, rows: readonly FlowRow[]): Finding[] {
  const whole = rows.find(({ to }) => to === WHOLE)
  const total = whole === undefined ? undefined : numberOf(whole)
  const parts = rows.filter(({ to }) => to !== WHOLE)
  const at = whole ?? parts[0]
  if (at === undefined) return []
  const sum = parts.reduce((people, row) => people + (numberOf(row) ?? 0), 0)
  const found: Finding[] = []
  const say = (code: string, de: string, en: string, remedy: readonly [string, string]) => found.push(rowFinding(table, at, code, text(de, en), text(...remedy)))
  if (total === undefined) {
    const why = table.definition.unit === 'percent' ? 'Anteile' : parts.some((row) => ['.', '/'].includes(markerOf(row) ?? '')) ? 'fehlende Zahlen' : undefined
    if (why !== undefined) {
      say('no-total', `Für „${at.from}“ stehen ${why} ohne Gesamtzahl da: Der Rest ist nicht zu bestimmen.`, `"${at.from}" has ${why === 'Anteile' ? 'shares' : 'missing figures'} without a total: the remainder cannot be told.`, [
        `Eine Zeile mit „${WHOLE}“ in der Spalte „to“ und der Zahl aller Personen ergänzen.`,
        `Add a row with "${WHOLE}" in the column "to" and the number of all people.`,
      ])
    }
  } else if (table.definition.unit === 'people' && sum > total) {
    say('more-arrived', `Es kommen ${sum} Personen an, aber nur ${total} gehen von „${at.from}“ fort.`, `${sum} people arrive, but only ${total} leave "${at.from}".`, [LOOK.de, LOOK.en])
  } else if (table.definition.unit === 'percent' && sum > 100 + ROUNDING * parts.length + 1e-9) {
    const percent = Math.round(sum * 100) / 100
    say('more-arrived', `Die Anteile von „${at.from}“ ergeben ${percent} %.`, `The shares of "${at.from}" add up to ${percent} %.`, [LOOK.de, LOOK.en])
  }
  return found
}
