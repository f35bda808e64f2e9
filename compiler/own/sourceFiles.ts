import { stringify as writeCsv } from 'csv-stringify/browser/esm/sync'
import { stringify as writeYaml } from 'yaml'
import type { Table } from '../read/sources.ts'
import type { SourceValue } from '../schema/tableFile.ts'

/** The two files of a table folder in the project's own layout, for whoever runs the site. */
export interface SourceFiles {
  readonly id: string
  readonly data: string
  readonly paper: string
}

const printed = (cell: SourceValue | undefined): string => (cell === undefined ? '.' : 'marker' in cell ? cell.marker : String(cell.number))

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Writes `data.csv` and `paper.yaml` as `sources/tables` has them (compiler/schema/tableFile.ts): the compiler reads them back without an error.
 * An empty cell becomes `.`, for in a source table no cell is empty; of a key that stands twice with the same figures one row is written.
 */
export function sourceFiles(id: string, { paper, dimensions, measures, rows }: Table): SourceFiles {
  const head = ['area', 'period', ...dimensions, ...measures, 'flags']
  const lines = new Map(
    rows.map((row) => {
      const key = [row.area, row.period, ...row.labels]
      return [key.join('\u0000'), [...key, ...row.cells.map(printed), row.flags.join(' ')]]
    }),
  )
  const sorted = [...lines].toSorted(([a], [b]) => byText(a, b)).map(([, cells]) => cells)
  return { id, data: writeCsv([head, ...sorted], { delimiter: ';', record_delimiter: '\n' }), paper: `${NOTE}${writeYaml({ ...paper, id })}` }
}

const NOTE = '# Aus eigenen Daten ausgegeben. Vor der Aufnahme von Hand zu ergänzen: Quelle, Lizenz, Quellenvermerk, Gebietsstand und die englischen Texte.\n'
