import { unreadable } from '../faults.ts'

/** A dimension of a JSON-stat dataset: its categories in order. */
export interface JsonStatDimension {
  readonly id: string
  readonly label: string
  readonly categories: readonly string[]
}

/** A JSON-stat 2.0 dataset, checked: cells lie in row-major order over the dimensions. */
export interface JsonStatShape {
  readonly label: string
  readonly updated: string | undefined
  readonly dimensions: readonly JsonStatDimension[]
  readonly role: { readonly geo: readonly string[]; readonly time: readonly string[]; readonly metric: readonly string[] }
  readonly size: number
  /** Cells that the file names, in order: all of a dense dataset, some of a sparse one. */
  readonly cells: () => Iterable<number>
  readonly value: (cell: number) => unknown
  readonly status: (cell: number) => string
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const refuse = (file: string, de: string, en: string) => unreadable({ file }, { de, en })

/** JSON that is no dataset gets a sentence of its own: a collection holds several, a dimension holds no figures. */
function assertDataset(file: string, json: unknown): asserts json is Json {
  if (!isObject(json)) throw refuse(file, 'Das JSON ist kein JSON-stat.', 'The JSON is no JSON-stat.')
  const kind = json['class']
  if (kind === 'dataset') return
  if (kind === 'collection') {
    const items = isObject(json['link']) && Array.isArray(json['link']['item']) ? json['link']['item'] : []
    const names = items.flatMap((item) => (isObject(item) && typeof item['label'] === 'string' ? [item['label']] : []))
    const list = names.length === 0 ? '' : `: ${names.slice(0, 5).join('; ')}${names.length > 5 ? ' …' : ''}`
    throw refuse(file, `Das ist eine JSON-stat-Sammlung (collection), kein Datensatz. Einen ihrer Datensätze einzeln herunterladen${list}.`, `This is a JSON-stat collection, not a dataset. Fetch one of its datasets by itself${list}.`)
  }
  if (kind === 'dimension') throw refuse(file, 'Das ist eine JSON-stat-Dimension ohne Zahlen; gebraucht wird der Datensatz (dataset).', 'This is a JSON-stat dimension without figures; needed is the dataset.')
  throw refuse(file, 'Dem JSON fehlt "class": "dataset"; gelesen wird JSON-stat 2.0.', 'The JSON lacks "class": "dataset"; JSON-stat 2.0 is what can be read.')
}

/** Categories in order: `index` is an array, or an object id → place, or left out where there is one category only. */
function categoriesOf(file: string, id: string, dimension: unknown, size: number): string[] {
  const category = isObject(dimension) && isObject(dimension['category']) ? dimension['category'] : {}
  const { index, label } = category
  const placed = isObject(index) ? Object.entries(index).sort(([, a], [, b]) => Number(a) - Number(b)) : undefined
  const ids = placed?.map(([key]) => key) ?? (Array.isArray(index) ? strings(index) : isObject(label) ? Object.keys(label) : [])
  const sound = placed === undefined || placed.every(([, at], place) => at === place)
  if (ids.length === size && sound && new Set(ids).size === size) return ids
  throw refuse(file, `Die Dimension „${id}“ nennt ${ids.length} Kategorien, size sagt ${size}, oder ihre Plätze gehen nicht von 0 an auf.`, `The dimension "${id}" names ${ids.length} categories, size says ${size}, or their places do not run from 0.`)
}

/** `value` or `status`: an array for every cell, or an object for some. Text alone (a status) holds for all. */
function lookUp(file: string, name: string, part: unknown, size: number): (cell: number) => unknown {
  if (part === undefined || part === null) return () => undefined
  if (typeof part === 'string') return () => part
  if (Array.isArray(part)) {
    // A status of one entry is one status for all cells.
    if (part.length === 1 && name === 'status') return () => part[0] as unknown
    if (part.length === size) return (cell) => part[cell] as unknown
  } else if (isObject(part) && Object.keys(part).every((key) => /^\d+$/.test(key) && Number(key) < size)) return (cell) => part[cell]
  throw refuse(file, `„${name}“ passt nicht zu den ${size} Zellen des Datensatzes: Die Datei ist abgeschnitten oder verändert.`, `"${name}" does not agree with the ${size} cells of the dataset: the file is cut off or was changed.`)
}

const named = (part: unknown): number[] => (isObject(part) ? Object.keys(part).map(Number) : [])

function* upTo(size: number): Generator<number> {
  for (let cell = 0; cell < size; cell += 1) yield cell
}

/** Reads JSON text as a JSON-stat 2.0 dataset. @throws ImportError in a sentence for anything else. */
export function jsonStatShape(file: string, text: string): JsonStatShape {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw refuse(file, `Das JSON ist abgeschnitten oder fehlerhaft (${String(error)}).`, `The JSON is cut off or faulty (${String(error)}).`)
  }
  assertDataset(file, json)
  const [ids, sizes, dimension] = [strings(json['id']), Array.isArray(json['size']) ? json['size'].map(Number) : [], isObject(json['dimension']) ? json['dimension'] : {}]
  if (ids.length === 0 || ids.length !== sizes.length) throw refuse(file, 'Der Datensatz nennt in id und size nicht gleich viele Dimensionen.', 'The dataset does not name as many dimensions in id as in size.')
  const size = sizes.reduce((product, one) => product * one, 1)
  const dimensions = ids.map((id, at): JsonStatDimension => {
    const own = dimension[id]
    return { id, label: isObject(own) && typeof own['label'] === 'string' ? own['label'] : id, categories: categoriesOf(file, id, own, sizes[at] ?? 0) }
  })
  const [value, status] = [lookUp(file, 'value', json['value'], size), lookUp(file, 'status', json['status'], size)]
  const some = isObject(json['value']) ? [...new Set([...named(json['value']), ...named(json['status'])])].sort((a, b) => a - b) : undefined
  const role = isObject(json['role']) ? json['role'] : {}
  return {
    label: typeof json['label'] === 'string' ? json['label'] : '',
    updated: typeof json['updated'] === 'string' ? json['updated'] : undefined,
    dimensions,
    role: { geo: strings(role['geo']), time: strings(role['time']), metric: strings(role['metric']) },
    size,
    cells: () => some ?? upTo(size),
    value,
    status: (cell) => String(status(cell) ?? ''),
  }
}
