import type { AreaTree } from '../derive/areaTree.ts'
import { paperFile } from '../read/sources.ts'
import { type Finding, text } from './finding.ts'
import { keyOf, placeOf, type TableRule } from './tableIndex.ts'

/** Areas that stand in no list: once per area, with the first line. */
export const unknownAreas =
  (tree: AreaTree): TableRule =>
  ({ table }) => {
    const seen = new Set<string>()
    return table.rows.flatMap((row): Finding[] => {
      if (seen.has(row.area) || tree.area(row.area) !== undefined) return []
      seen.add(row.area)
      return [
        {
          code: 'unknown-area',
          severity: 'error',
          place: { file: row.file ?? table.file, line: row.line, table: table.id, area: row.area },
          sentence: text(`Das Gebiet „${row.area}“ steht nicht in areas.csv.`, `The area "${row.area}" is not in areas.csv.`),
          remedy: text('Schlüssel berichtigen oder das Gebiet in areas.csv eintragen.', 'Correct the key or enter the area in areas.csv.'),
        },
      ]
    })
  }

/** One key, two rows: harmless when they say the same, an error when they do not. */
export const doubleKeys: TableRule = ({ table, byKey }) =>
  table.rows.flatMap((row): Finding[] => {
    const first = byKey.get(keyOf(row.area, row.period, row.labels))
    if (first === undefined || first === row) return []
    const same = JSON.stringify(first.cells) === JSON.stringify(row.cells)
    return [
      {
        code: same ? 'double-key' : 'conflicting-values',
        severity: same ? 'warning' : 'error',
        place: placeOf(table, row),
        sentence: same
          ? text(`Der Schlüssel steht schon in Zeile ${first.line}, mit denselben Werten.`, `The key stands in line ${first.line} already, with the same values.`)
          : text(`Der Schlüssel steht schon in Zeile ${first.line}, mit anderen Werten.`, `The key stands in line ${first.line} already, with other values.`),
        remedy: text('Eine der Zeilen entfernen; im Datenblatt begründen, welche gilt.', 'Remove one of the lines; say in the paper which one holds.'),
      },
    ]
  })

/** Labels that the paper does not know: once per label. */
export const unknownLabels: TableRule = ({ table }) => {
  const seen = new Set<string>()
  return table.rows.flatMap((row) =>
    row.labels.flatMap((label, at): Finding[] => {
      const dimension = table.dimensions[at] ?? ''
      const known = table.paper.dimensions[dimension] ?? {}
      if (label in known || seen.has(`${dimension}/${label}`)) return []
      seen.add(`${dimension}/${label}`)
      return [
        {
          code: 'unknown-label',
          severity: 'error',
          place: placeOf(table, row, dimension),
          sentence: text(`„${label}“ ist als Ausprägung von „${dimension}“ nicht bekannt.`, `"${label}" is not known as a label of "${dimension}".`),
          remedy: text('Schreibweise berichtigen oder die Ausprägung im Datenblatt erklären.', 'Correct the spelling or explain the label in the paper.'),
        },
      ]
    }),
  )
}

/** A period written unlike the meaning of the year: `2023` where a date is meant. Once per period. */
export const strangePeriods: TableRule = ({ table }) => {
  const expected = table.paper.yearMeaning === 'date' ? /^\d{4}-\d{2}-\d{2}$/ : /^\d{4}$/
  const seen = new Set<string>()
  return table.rows.flatMap((row): Finding[] => {
    if (seen.has(row.period) || expected.test(row.period)) return []
    seen.add(row.period)
    return [
      {
        code: 'wrong-period',
        severity: 'error',
        place: placeOf(table, row),
        sentence: text(
          `Der Zeitraum „${row.period}“ passt nicht zur Bedeutung des Jahres (${table.paper.yearMeaning}).`,
          `The period "${row.period}" does not agree with the meaning of the year (${table.paper.yearMeaning}).`,
        ),
        remedy: text('Stichtage als 2023-12-31 schreiben, Jahre und Schuljahre als 2023.', 'Write dates as 2023-12-31, years and school years as 2023.'),
      },
    ]
  })
}

/**
 * Numbers that are missing without a reason: an empty cell (error), and `.` where the paper names no secrecy rule (warning),
 * for `.` alone does not say whether a number is secret or unknown.
 */
export const unexplainedAbsences: TableRule = ({ table }) =>
  table.rows.flatMap((row) =>
    row.cells.flatMap((cell, at): Finding[] => {
      const dot = cell !== undefined && 'marker' in cell && cell.marker === '.'
      if (cell !== undefined && (!dot || table.paper.secrecy !== undefined)) return []
      return [
        {
          code: 'absence-unexplained',
          severity: dot ? 'warning' : 'error',
          place: placeOf(table, row, table.measures[at]),
          sentence: dot
            ? text('Der Wert fehlt („.“), und das Datenblatt sagt nicht, warum.', 'The value is missing ("."), and the paper does not say why.')
            : text('Die Zelle ist leer.', 'The cell is empty.'),
          remedy: text('Eines der Zeichen - . / x … eintragen und im Datenblatt begründen.', 'Enter one of the signs - . / x … and give the reason in the paper.'),
        },
      ]
    }),
  )

/** A paper drafted by the import in which something is still to be written by hand. */
export const unfinishedPaper: TableRule = ({ table }) => {
  if (!JSON.stringify(table.paper).includes('TODO')) return []
  return [
    {
      code: 'unfinished-paper',
      severity: 'error',
      place: { file: paperFile(table), table: table.id },
      sentence: text('Im Datenblatt steht noch TODO.', 'The paper still says TODO.'),
      remedy: text('Von Hand ergänzen: Titel, Quelle, Lizenz, Bedeutung des Jahres, Merkmale und Spalten.', 'Complete it by hand: title, source, licence, meaning of the year, dimensions and measures.'),
    },
  ]
}
