import { notAFigure } from '../faults.ts'
import { text } from '../../check/finding.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document } from '../read/document.ts'
import { TableBuilder } from '../tableBuilder.ts'
import { addMembers } from './members.ts'
import type { MunicipalFigure } from './members.ts'

const HEAD = ['gebietsstand', 'satzart', 'textkennzeichen', 'ars', 'ags', 'name', 'flaeche_km2', 'bev_insgesamt', 'bev_maennlich', 'bev_weiblich', 'bev_stichtag', 'bev_basis']

interface Dated extends MunicipalFigure {
  readonly date: string
}

function readRecords({ name: file, rows }: Document): Dated[] {
  return rows.slice(1).flatMap(({ line, cells }): Dated[] => {
    const cell = (column: string): string => cells[HEAD.indexOf(column)]?.trim() ?? ''
    if (cell('satzart') !== '60') return []
    const ars = cell('ars')
    const numbers = ['bev_insgesamt', 'bev_maennlich', 'bev_weiblich'].map((column) => Number(cell(column)))
    if (!/^\d{12}$/.test(ars) || numbers.some((number) => !Number.isInteger(number))) {
      throw notAFigure({ file, line }, [ars, ...numbers].join(' / '), 'ars, bev_*')
    }
    return [{ kreis: ars.slice(0, 5), association: ars.slice(5, 9), municipality: ars.slice(9), numbers, line, date: cell('bev_stichtag') }]
  })
}

function readTidyDirectory(document: Document): ImportedTable {
  const builder = new TableBuilder(document.name, ['geschlecht'], ['bevoelkerung'])
  const records = readRecords(document)
  for (const date of new Set(records.map((record) => record.date))) addMembers(builder, date, records.filter((record) => record.date === date))
  return { table: 'bevoelkerung-gemeinden', content: builder.build(undefined), facts: { footnotes: [] }, findings: [] }
}

/** Recogniser of extracts from several years' Gemeindeverzeichnis in one tidy CSV. */
export const tidyDirectoryLayout: Layout = {
  id: 'tidy-gemeindeverzeichnis',
  expects: text(`eine CSV-Datei mit der Kopfzeile ${HEAD.join(';')}`, `a CSV file with the head line ${HEAD.join(';')}`),
  head: HEAD,
  matches: ([first]) => first?.cells.join(';') === HEAD.join(';'),
  read: readTidyDirectory,
}
