import { text as bilingual } from '../../check/finding.ts'
import type { Finding } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import type { Marker } from '../figure.ts'
import { notAFigure, unknownWord, wrongCellCount } from '../faults.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document } from '../read/document.ts'
import { inScope, KREIS_SCOPE } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'

/** How an indicator of the Integrationsmonitoring (Landesamt für Statistik Niedersachsen) becomes a table. */
export interface LsnMap {
  readonly id: string
  readonly table: string
  /** Dimension columns between `Gebietseinheit` and `Units`, each with its labels as they read without footnote mark. */
  readonly dimensions: readonly { readonly column: string; readonly id: string; readonly labels: Readonly<Record<string, string>> }[]
  /** Unit → measure. Other units of the file are left out. */
  readonly units: Readonly<Record<string, string>>
  /** What an empty value means in this file. */
  readonly empty: Marker
}

const FOOTNOTE_MARK = /\d\)$/

/** `K03101` → `03101`; the Land stands without a key or as `K030`. */
export function lsnArea(key: string): string {
  const area = key.replace(/^K/, '')
  return area === '' || area === '030' ? '03' : area
}

const headOf = (map: LsnMap): string[] => ['Year', 'Gebietseinheit', ...map.dimensions.map(({ column }) => column), 'Units', 'GeoCode', 'Value']

function labelOf(text: string, { column, labels }: LsnMap['dimensions'][number], file: string, line: number): string {
  const label = labels[text.replace(FOOTNOTE_MARK, '').trim()]
  if (label !== undefined) return label
  throw unknownWord({ file, line }, column, text, Object.keys(labels))
}

function markFindings(file: string, marked: ReadonlySet<string>): Finding[] {
  if (marked.size === 0) return []
  const words = [...marked].sort().join(', ')
  return [
    {
      code: 'footnote-mark',
      severity: 'note',
      place: { file },
      sentence: bilingual(`Fußnotenzeichen wurden abgenommen: ${words}. Die Fußnoten selbst stehen nicht in der Datei.`, `Footnote marks were taken off: ${words}. The footnotes themselves are not in the file.`),
      remedy: bilingual('Auf der Seite des Landesamts nachlesen und im Datenblatt anmerken.', "Read them up on the office's page and note them in the paper."),
    },
  ]
}

function readIndicator(map: LsnMap, { name: file, records }: Document): ImportedTable {
  const head = headOf(map)
  const builder = new TableBuilder(file, map.dimensions.map(({ id }) => id), Object.values(map.units))
  const marked = new Set<string>()
  for (const { line, cells } of records()) {
    if (line === 1 || cells.every((cell) => cell === '')) continue
    if (cells.length !== head.length) throw wrongCellCount({ file, line }, head.length, cells.length)
    const cell = (column: string): string => cells[head.indexOf(column)]?.trim() ?? ''
    const area = lsnArea(cell('GeoCode'))
    const measure = map.units[cell('Units')]
    if (measure === undefined || !inScope(area, KREIS_SCOPE)) continue
    const labels = map.dimensions.map((dimension) => {
      const text = cell(dimension.column)
      if (FOOTNOTE_MARK.test(text)) marked.add(text)
      return labelOf(text, dimension, file, line)
    })
    const figure = cell('Value') === '' ? { marker: map.empty } : parseFigure(cell('Value'))
    if (figure === undefined) throw notAFigure({ file, line }, cell('Value'), 'Value')
    builder.add({ area, period: cell('Year'), labels, measure, line }, figure)
  }
  return { table: map.table, content: builder.build(undefined), facts: { footnotes: [] }, findings: markFindings(file, marked) }
}

/** Makes a recogniser for one indicator of the Integrationsmonitoring. */
export function lsnRecogniser(map: LsnMap): Layout {
  const head = headOf(map)
  return {
    id: map.id,
    expects: bilingual(`ein Indikator des LSN-Integrationsmonitorings mit der Kopfzeile ${head.join(',')}`, `an indicator of the LSN Integrationsmonitoring with the head line ${head.join(',')}`),
    head,
    matches: ([first]) => first?.cells.map((cell) => cell.trim()).join(',') === head.join(','),
    read: (document) => readIndicator(map, document),
  }
}
