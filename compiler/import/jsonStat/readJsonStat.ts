import { type Finding, text } from '../../check/finding.ts'
import { notAFigure } from '../faults.ts'
import { decodeText } from '../read/decodeText.ts'
import { type Document, type DocumentRow, documentOf } from '../read/document.ts'
import { jsonStatShape, type JsonStatShape } from './jsonStatShape.ts'
import { flagsOf, signOf } from './statusSigns.ts'

const VALUE = 'value'
const FLAGS = 'flags'

/** The categories of a cell: its number taken apart by the sizes of the dimensions, the last turning fastest. */
function categoriesAt({ dimensions }: JsonStatShape, cell: number): string[] {
  const words: string[] = []
  let rest = cell
  for (const { categories } of dimensions.toReversed()) {
    words.push(categories[rest % categories.length] ?? '')
    rest = Math.floor(rest / categories.length)
  }
  return words.reverse()
}

function figureAt(file: string, shape: JsonStatShape, cell: number): string {
  const [value, status] = [shape.value(cell), shape.status(cell)]
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  const sign = value === null || value === undefined ? signOf(status) : undefined
  if (sign !== undefined) return sign
  throw notAFigure({ file, line: cell + 1 }, `${JSON.stringify(value) ?? ''} ${status}`.trim(), categoriesAt(shape, cell).join(' / '))
}

/** Words of status that say something of a figure for which there is no flag: named, not dropped in silence. */
function unknownStatus(file: string, shape: JsonStatShape): Finding[] {
  const words = new Set<string>()
  const seen = new Set<string>()
  for (const cell of shape.cells()) {
    const status = shape.status(cell)
    if (status === '' || seen.has(status) || typeof shape.value(cell) !== 'number') continue
    seen.add(status)
    for (const word of flagsOf(status).unknown) words.add(word)
  }
  if (words.size === 0) return []
  const list = [...words].sort().join(', ')
  return [
    {
      code: 'unknown-status',
      severity: 'note',
      place: { file },
      sentence: text(`Für diese Vermerke der Datei gibt es kein Kennzeichen: ${list}. Die Zahlen wurden ohne sie übernommen.`, `There is no flag for these remarks of the file: ${list}. The figures were taken over without them.`),
      remedy: text('An der Quelle nachlesen und im Datenblatt anmerken.', 'Read them up at the source and note them in the paper.'),
    },
  ]
}

/** Dimensions of a single category (frequency, unit) part nothing: named as left out. */
function constants(file: string, shape: JsonStatShape, ignored: readonly string[]): Finding[] {
  if (ignored.length === 0) return []
  const list = ignored.map((id) => `${id} = ${shape.dimensions.find((dimension) => dimension.id === id)?.categories[0]}`).join(', ')
  return [
    {
      code: 'constant-dimension',
      severity: 'note',
      place: { file },
      sentence: text(`Diese Merkmale haben nur eine Ausprägung und werden keine Spalte: ${list}.`, `These dimensions have one category only and become no column: ${list}.`),
      remedy: text('Einheit und Abgrenzung gehören ins Datenblatt.', 'Unit and definition belong into the paper.'),
    },
  ]
}

/**
 * Opens a JSON-stat 2.0 dataset as a regular table: one record per cell, a column per dimension, the figure or its sign, and its flags. The line of a record is its
 * cell, the first being 1. @throws ImportError in a sentence for anything that is no dataset.
 */
export function readJsonStat(name: string, bytes: Uint8Array): Document {
  const shape = jsonStatShape(name, decodeText(bytes).text)
  const { dimensions, role } = shape
  const [area, period, measure] = [role.geo[0] ?? dimensions.find(({ id }) => /^(geo|area|ags)$/i.test(id))?.id, role.time[0] ?? dimensions.find(({ id }) => /^(time|period|jahr)$/i.test(id))?.id, role.metric[0]]
  const ignored = dimensions.filter(({ id, categories }) => categories.length === 1 && ![area, period, measure].includes(id)).map(({ id }) => id)
  function* records(): Generator<DocumentRow> {
    yield { line: 0, cells: [...dimensions.map(({ id }) => id), VALUE, FLAGS] }
    for (const cell of shape.cells()) {
      const figure = figureAt(name, shape, cell)
      const flags = typeof shape.value(cell) === 'number' ? flagsOf(shape.status(cell)).flags : []
      yield { line: cell + 1, cells: [...categoriesAt(shape, cell), figure, flags.join(' ')] }
    }
  }
  return documentOf(name, 'JSON-stat 2.0', records, {
    roles: { ...(area === undefined ? {} : { area }), ...(period === undefined ? {} : { period }), ...(measure === undefined ? {} : { measure }), value: VALUE, flags: FLAGS, ignored },
    notes: [...unknownStatus(name, shape), ...constants(name, shape, ignored)],
  })
}
