import { text } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import { notAFigure, unknownWord } from '../faults.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document } from '../read/document.ts'
import { inScope } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'
import { genesisCode, readGenesisTable } from './genesisTable.ts'
import type { GenesisRow, GenesisTable } from './genesisTable.ts'
import type { ColumnRule, GenesisMap } from './genesisMap.ts'

const fits = ({ ends, starts }: ColumnRule, path: readonly string[]): boolean =>
  (starts === undefined || path[0] === starts) && ends.every((heading, index) => path[path.length - ends.length + index] === heading)

function rulesOf(map: GenesisMap, table: GenesisTable, file: string): ColumnRule[] {
  return table.columns.map((path, index) => {
    const rule = map.columns.find((candidate) => fits(candidate, path))
    if (rule !== undefined) return rule
    throw unknownWord({ file, line: (table.rows[0]?.line ?? 2) - 1 }, `Kopf der Wertspalte ${index + 1}`, path.join(' / '), map.columns.map(({ ends }) => ends.join(' / ')))
  })
}

function categoryOf(map: GenesisMap, row: GenesisRow, file: string): Record<string, string> {
  if (map.category === undefined) return {}
  const category = row.categories.join(' ')
  const label = map.category.labels[category]
  if (label !== undefined) return { [map.category.dimension]: label }
  throw unknownWord({ file, line: row.line }, map.category.dimension, category, Object.keys(map.category.labels))
}

function readMapped(map: GenesisMap, document: Document): ImportedTable {
  const file = document.name
  const table = readGenesisTable(document)
  const rules = rulesOf(map, table, file)
  const measures = [...new Set(map.columns.flatMap(({ measure }) => (measure === undefined ? [] : [measure])))]
  const builder = new TableBuilder(file, map.dimensions, measures)
  for (const row of table.rows) {
    const area = map.area?.(row.key, row.name) ?? row.key
    if (!inScope(area, map.scope)) continue
    const category = categoryOf(map, row, file)
    for (const [index, rule] of rules.entries()) {
      if (rule.measure === undefined) continue
      const cell = row.figures[index] ?? ''
      const figure = parseFigure(cell)
      if (figure === undefined) throw notAFigure({ file, line: row.line }, cell, table.columns[index]?.join(' / ') ?? '')
      const labels = map.dimensions.map((dimension) => ({ ...category, ...rule.labels })[dimension] ?? '')
      builder.add({ area, period: row.period, labels, measure: rule.measure, line: row.line }, figure)
    }
  }
  const { footnotes, licenceYear, stand } = table.foot
  return {
    table: map.table,
    content: builder.build(undefined),
    facts: { tableCode: map.code, title: table.title, footnotes, ...(stand === undefined ? {} : { retrieved: stand }), ...(licenceYear === undefined ? {} : { licenceYear }) },
    findings: [],
  }
}

/** Makes a recogniser for one GENESIS table code. */
export function genesisRecogniser(map: GenesisMap): Layout {
  return {
    id: `genesis-${map.code}`,
    expects: text(`eine GENESIS-Tabelle mit der ersten Zeile „GENESIS-Tabelle: ${map.code}“`, `a GENESIS table whose first line reads "GENESIS-Tabelle: ${map.code}"`),
    matches: (start) => genesisCode(start) === map.code,
    read: (document) => readMapped(map, document),
  }
}
