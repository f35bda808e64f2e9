import { text } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import { notAFigure, notAsExpected } from '../faults.ts'
import type { ImportedTable, Layout } from '../layout.ts'
import type { Document, DocumentRow } from '../read/document.ts'
import { HELMSTEDT_SCOPE, inScope } from '../scope.ts'
import { TableBuilder } from '../tableBuilder.ts'
import { addMembers } from './members.ts'
import type { MunicipalFigure } from './members.ts'

/**
 * Gemeindeverzeichnis (GV-ISys) of the Statistisches Bundesamt, "Alle politisch selbständigen Gemeinden": the Regionalschlüssel is split over
 * five columns, figures stand only in records of Satzart 60 (Gemeinde).
 */
const COLUMNS = { kind: 0, land: 2, district: 3, kreis: 4, association: 5, municipality: 6, total: 9, male: 10, female: 11 } as const

const cellAt = (row: DocumentRow | undefined, index: number): string => row?.cells[index]?.replace(/\s+/g, ' ').trim() ?? ''
const plain = (text: string): string => text.replace(/[-\s]/g, '').toLowerCase()

const findHead = (rows: readonly DocumentRow[]): number =>
  rows.slice(0, 12).findIndex((row) => plain(cellAt(row, 0)) === 'satzart' && cellAt(row, COLUMNS.land).includes('Regionalschlüssel'))

interface Head {
  readonly firstRecord: number
  /** Stichtag of the population, which is a year older than the Gebietsstand. */
  readonly date: string
}

/** Checks that the columns are where they are expected, and reads the Stichtag printed above the population. */
function readHead(document: Document): Head {
  const { name: file, rows } = document
  const at = findHead(rows)
  const [names, parts] = [rows[at], rows[at + 1]]
  const found = ['Land', 'RB', 'Kreis', 'VB', 'Gem'].every((part, index) => cellAt(parts, COLUMNS.land + index) === part)
  const population = cellAt(names, COLUMNS.total).startsWith('Bevölkerung') && ['insgesamt', 'männlich', 'weiblich'].every((part, index) => cellAt(parts, COLUMNS.total + index) === part)
  if (!found || !population) {
    const columns = 'Land, RB, Kreis, VB, Gem (C–G), Bevölkerung insgesamt, männlich, weiblich (J–L)'
    throw notAsExpected({ file, line: parts?.line, index: COLUMNS.land }, { de: `ein Kopf mit den Spalten ${columns}`, en: `a head with the columns ${columns}` }, (parts?.cells ?? []).filter((cell) => cell !== '').join(', '))
  }
  const dates = rows.slice(at + 2, at + 5).find((row) => /\d\d\.\d\d\.\d{4}/.test(cellAt(row, COLUMNS.total)))
  const day = /(\d\d)\.(\d\d)\.(\d{4})/.exec(cellAt(dates, COLUMNS.total))
  if (day === null) throw notAsExpected({ file, line: parts?.line, index: COLUMNS.total }, { de: 'der Stichtag der Bevölkerung in Spalte J unter dem Kopf, z. B. am 31.12.2023', en: 'the reference day of the population in column J below the head, e.g. am 31.12.2023' }, cellAt(rows[at + 2], COLUMNS.total))
  return { firstRecord: rows.indexOf(dates ?? document.rows[0] ?? { line: 0, cells: [] }) + 1, date: `${day[3]}-${day[2]}-${day[1]}` }
}

function readMunicipality(row: DocumentRow, file: string): MunicipalFigure {
  const [land, district, kreis, association, municipality] = [COLUMNS.land, COLUMNS.district, COLUMNS.kreis, COLUMNS.association, COLUMNS.municipality].map((index) => cellAt(row, index))
  const figures = [COLUMNS.total, COLUMNS.male, COLUMNS.female].map((index) => parseFigure(cellAt(row, index)))
  if (figures.some((figure) => figure === undefined || 'marker' in figure)) {
    throw notAFigure({ file, line: row.line, index: COLUMNS.total }, [COLUMNS.total, COLUMNS.male, COLUMNS.female].map((index) => cellAt(row, index)).join(' / '), `Bevölkerung ${cellAt(row, 7)}`)
  }
  const numbers = figures.flatMap((figure) => (figure !== undefined && 'number' in figure ? [figure.number] : []))
  return { kreis: `${land}${district}${kreis}`, association: association ?? '', municipality: municipality ?? '', numbers, line: row.line }
}

function readDirectory(document: Document): ImportedTable {
  const { name: file, rows } = document
  const { firstRecord, date } = readHead(document)
  const builder = new TableBuilder(file, ['geschlecht'], ['bevoelkerung'])
  const records = rows.slice(firstRecord).filter((row) => cellAt(row, COLUMNS.kind) === '60')
  const inKreis = records.filter((row) => inScope([2, 3, 4].map((index) => cellAt(row, index)).join(''), HELMSTEDT_SCOPE))
  addMembers(builder, date, inKreis.map((row) => readMunicipality(row, file)))
  return {
    table: 'bevoelkerung-gemeinden',
    content: builder.build(undefined),
    facts: { title: cellAt(rows[0], 0), footnotes: [] },
    findings: [],
  }
}

/** Recogniser of the Gemeindeverzeichnis as XLSX. */
export const directoryLayout: Layout = {
  id: 'gemeindeverzeichnis',
  expects: text(
    'das Gemeindeverzeichnis (XLSX) mit Satzart, Textkennzeichen und Amtlichem Regionalschlüssel in fünf Spalten',
    'the Gemeindeverzeichnis (XLSX) with Satzart, Textkennzeichen and the Amtlicher Regionalschlüssel over five columns',
  ),
  matches: (start) => findHead(start) >= 0,
  read: readDirectory,
}
