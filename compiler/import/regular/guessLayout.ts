import { text } from '../../check/finding.ts'
import { parseFigure } from '../figure.ts'
import type { DecimalMark } from '../figure.ts'
import { ImportError } from '../importError.ts'
import type { Document } from '../read/document.ts'
import type { AreaScope } from '../scope.ts'
import type { TidyLayout, TidyValues } from '../tidy/tidyLayout.ts'
import { areaKey, periodKey, slug } from './cellKinds.ts'

/** Germany, and everything in the three Länder: Kreise, Gemeinden and Samtgemeinden too. */
export const REGULAR_SCOPE: AreaScope = { prefixes: ['03', '05', '15'], lengths: [2, 5, 8, 9], country: true }

const AREA_NAME = /^(?:ags|ars|geo|gebiet|area|region|kreis|gemeinde|schl[uü]e?ssel|kennziffer|regional|amtlich)/i
const WORDS_NAME = /name|bezeichnung|label|gebiet|kreis|gemeinde|kommune|region|stadt|land|area/i
const PERIOD_NAME = /^(?:jahr|year|time|zeit|period|stichtag|datum)/i

interface Column {
  readonly name: string
  readonly at: number
  /** What stands in the column, empty cells left out, over the first records. */
  readonly cells: readonly string[]
}

const every = ({ cells }: Column, test: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(test)
/** One strange cell must not make a word of a figure: the column is still what most of its cells are, and the cell is named. */
const mostly = ({ cells }: Column, test: (cell: string) => boolean): boolean => cells.filter(test).length > cells.length / 2
const isFigure = (cell: string): boolean => parseFigure(cell) !== undefined || parseFigure(cell, ',') !== undefined

/** The column that plays a part: one with a telling name and cells of which most fit, else the first whose cells all do. */
function choose(columns: readonly Column[], name: RegExp, test: (cell: string) => boolean): Column | undefined {
  return columns.find((column) => name.test(column.name) && mostly(column, test)) ?? columns.find((column) => every(column, test))
}

/**
 * A column that only says in words what the key says: one word for each key and one key for each word. The heading must say so too, for over the first records
 * any column may happen to go with the key.
 */
function namesAreas(column: Column, area: Column): boolean {
  if (!WORDS_NAME.test(column.name) || column.cells.length !== area.cells.length) return false
  const pairs = new Set(column.cells.map((cell, at) => `${area.cells[at]};${cell}`))
  return pairs.size === new Set(area.cells).size && pairs.size === new Set(column.cells).size && pairs.size > 1
}

/** `Insgesamt / 2022` where columns are of several years: what stands before the year, and the year. */
const ofPeriod = (name: string): { readonly heading: string; readonly period: string } | undefined => {
  const parts = name.split(' / ')
  const period = periodKey(parts.at(-1) ?? '')
  return period === undefined ? undefined : { heading: parts.slice(0, -1).join(' / '), period }
}

function decimalOf(columns: readonly Column[]): DecimalMark {
  return columns.some(({ cells }) => cells.some((cell) => /^[+-]?\d+,\d+$/.test(cell.trim()))) ? ',' : '.'
}

function columnsOf({ start }: Document): Column[] {
  const records = start.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return (start[0]?.cells ?? []).map((name, at) => ({ name: name.trim(), at, cells: records.map(({ cells }) => cells[at]?.trim() ?? '').filter((cell) => cell !== '') }))
}

function notRecognised({ name: file, start, sheet }: Document, gaps: readonly { readonly de: string; readonly en: string }[]): ImportError {
  return new ImportError(
    'not-recognised',
    { file, line: start[0]?.line, index: 0, sheet },
    text(`Nicht zu erkennen ist ${gaps.map(({ de }) => de).join('; ')}.`, `Not to be recognised is ${gaps.map(({ en }) => en).join('; ')}.`),
    text('Eine Zuordnung schreiben, die die Spalten nennt, und mit --map DATEI.yaml dazugeben (docs/data.md).', 'Write a mapping that names the columns and add it with --map FILE.yaml (docs/data.md).'),
  )
}

/** What is missing, each as half a sentence. */
function gapsOf(columns: readonly Column[], area: Column | undefined, period: Column | undefined, figures: readonly Column[], dated: boolean): { de: string; en: string }[] {
  const nuts = columns.find((column) => every(column, (cell) => /^DE[0-9A-Z]{0,3}$/.test(cell)))
  const names = columns.map(({ name }) => name).filter((name) => name !== '')
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]
  const nameless = columns.filter(({ name, cells }) => name === '' && cells.length > 0)
  return [
    ...(area === undefined && nuts === undefined ? [text(`die Spalte mit den amtlichen Schlüsseln (unter ${names.join(', ')})`, `the column of official keys (among ${names.join(', ')})`)] : []),
    ...(area === undefined && nuts !== undefined ? [text(`welche Gebiete die NUTS-Kennungen in „${nuts.name}“ meinen (${nuts.cells[0]} …)`, `which areas the NUTS codes in "${nuts.name}" mean (${nuts.cells[0]} …)`)] : []),
    ...(period === undefined && !dated ? [text('der Zeitraum (ein Jahr oder ein Datum in jeder Zeile oder über jeder Spalte)', 'the period (a year or a date in every line or above every column)')] : []),
    ...(figures.length === 0 ? [text('eine Spalte, in der nur Zahlen und Zeichen stehen', 'a column that holds only numbers and signs')] : []),
    ...(twice.length > 0 ? [text(`welche der Spalten mit der gleichen Überschrift ${twice.join(', ')} gemeint ist`, `which of the columns with the same heading ${twice.join(', ')} is meant`)] : []),
    ...(nameless.length > 0 ? [text(`was in ${nameless.length} Spalten ohne Überschrift steht`, `what ${nameless.length} columns without a heading hold`)] : []),
  ]
}

function valuesOf(document: Document, columns: readonly Column[], figures: readonly Column[], dated: boolean): TidyValues {
  const { roles } = document
  const measure = columns.find(({ name }) => name === roles?.measure)
  if (measure !== undefined && roles?.value !== undefined) {
    const words = new Set<string>()
    for (const { cells } of document.records()) words.add(cells[measure.at] ?? '')
    words.delete(measure.name)
    return { kind: 'long', name: measure.name, value: roles.value, measures: Object.fromEntries([...words].map((word) => [word, slug(word)])) }
  }
  return {
    kind: 'wide',
    columns: figures.map(({ name }) => {
      const own = dated ? ofPeriod(name) : undefined
      return own === undefined ? { column: name, measure: slug(name) } : { column: name, measure: slug(own.heading) || 'anzahl', period: own.period }
    }),
  }
}

/**
 * Finds out which column of a regular table is the area, the period, a dimension, a figure: by what the format says of them, then by their cells, then by their
 * names. What the first records do not show is an error at the line where it shows.
 * @throws ImportError that names everything that could not be recognised.
 */
export function guessLayout(document: Document, table: string): TidyLayout {
  const { roles } = document
  const all = columnsOf(document)
  const columns = all.filter(({ name, cells }) => !(roles?.ignored ?? []).includes(name) && name !== roles?.flags && (name !== '' || cells.length > 0))
  const role = (name: string | undefined) => columns.find((column) => name !== undefined && column.name === name)
  const named = role(roles?.area)
  const area = named === undefined ? choose(columns.filter(({ name }) => !PERIOD_NAME.test(name)), AREA_NAME, (cell) => areaKey(cell) !== undefined) : mostly(named, (cell) => areaKey(cell) !== undefined) ? named : undefined
  const period = role(roles?.period) ?? choose(columns.filter((column) => column !== area), PERIOD_NAME, (cell) => periodKey(cell) !== undefined)
  const rest = columns.filter((column) => column !== area && column !== period && column.name !== roles?.measure)
  const value = role(roles?.value)
  const figures = value === undefined ? rest.filter((column) => mostly(column, isFigure)) : [value]
  const dated = period === undefined && figures.length > 0 && figures.every(({ name }) => ofPeriod(name) !== undefined)
  const gaps = gapsOf(columns, area, period, figures, dated)
  if (gaps.length > 0 || area === undefined) throw notRecognised(document, gaps)
  const words = rest.filter((column) => !figures.includes(column) && column.cells.length > 0 && !namesAreas(column, area))
  return {
    id: 'regular',
    table,
    head: all.map(({ name }) => name),
    area: area.name,
    areaOf: areaKey,
    period: period?.name ?? '',
    periodOf: periodKey,
    dimensions: words.map(({ name }) => ({ id: slug(name), column: name })),
    values: valuesOf(document, columns, figures, dated),
    decimal: decimalOf(figures),
    ...(roles?.flags === undefined ? {} : { flagsColumn: roles.flags }),
    scope: REGULAR_SCOPE,
  }
}
