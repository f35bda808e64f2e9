import { type CellStatus, decodeStatus } from '@/contract/absence.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import { DataFileError } from './dataFileError.ts'

/** A sparse JSON-stat cube, as far as this reader needs it. */
export interface SparseFile {
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly dimension: Readonly<Record<string, { readonly category: { readonly index: readonly string[] } }>>
  readonly value: Readonly<Record<string, number>>
  readonly status: Readonly<Record<string, string>>
}

export interface SparseAxis {
  readonly categories: readonly string[]
  readonly index: ReadonlyMap<string, number>
  readonly stride: number
}

/** A sparse cube whose positions can be asked for. */
export interface SparseCube {
  /** Axes in the order of the file; the last one runs fastest. */
  readonly axes: readonly SparseAxis[]
  /** Every position that holds a value or a status, ascending. */
  readonly filled: readonly number[]
  /** The figure at a position; nothing where the file is silent. */
  cellAt(position: number): Cell | undefined
}

const PLAIN: CellStatus = { absence: undefined, flags: [] }

/**
 * Reads a sparse cube whose dimensions stand in the given order. Cells are made when they are asked for.
 * @throws DataFileError for other dimensions or lengths, a position out of range, a value that is none, a status that nobody knows or that contradicts the value
 */
export function readSparse(file: SparseFile, dimensions: readonly string[], name: string): SparseCube {
  const axes = readAxes(file, dimensions, name)
  const size = axes.reduce((product, { categories }) => product * categories.length, 1)
  const statuses = readStatuses(file.status, name)
  const filled = new Set<number>()
  for (const key in file.value) {
    const position = positionOf(key, size, name)
    if (!Number.isFinite(file.value[key])) throw new DataFileError(name, 'damaged', `"${key}" holds no number`)
    if (statuses.get(position)?.absence !== undefined) throw new DataFileError(name, 'damaged', 'a value stands where an absence is named')
    filled.add(position)
  }
  for (const [position, { absence }] of statuses) {
    positionOf(String(position), size, name)
    if (absence === undefined && !filled.has(position)) throw new DataFileError(name, 'damaged', 'a value is missing without a reason')
    filled.add(position)
  }
  return {
    axes,
    filled: [...filled].sort((a, b) => a - b),
    cellAt: (position) => {
      const value = file.value[position]
      const status = statuses.get(position)
      if (value === undefined) return status === undefined ? undefined : absent(status.absence ?? 'unknown', status.flags)
      return { absence: undefined, value, numerator: undefined, denominator: undefined, flags: (status ?? PLAIN).flags }
    },
  }
}

function positionOf(key: string, size: number, name: string): number {
  const position = Number(key)
  if (!Number.isInteger(position) || position < 0 || position >= size) throw new DataFileError(name, 'damaged', `"${key}" is no position of the cube`)
  return position
}

function readAxes(file: SparseFile, dimensions: readonly string[], name: string): SparseAxis[] {
  if (file.id.join() !== dimensions.join()) throw new DataFileError(name, 'damaged', `dimensions ${file.id.join(', ')} instead of ${dimensions.join(', ')}`)
  let stride = 1
  return dimensions
    .map((id, at) => ({ id, size: file.size[at] }))
    .reverse()
    .map(({ id, size }): SparseAxis => {
      const categories = file.dimension[id]?.category?.index
      if (!Array.isArray(categories) || categories.length !== size) throw new DataFileError(name, 'damaged', `dimension "${id}" does not have the length it names`)
      const axis = { categories, index: new Map(categories.map((key, position) => [key, position])), stride }
      stride *= size
      return axis
    })
    .reverse()
}

/** Every distinct status word is decoded once. */
function readStatuses(status: SparseFile['status'], name: string): ReadonlyMap<number, CellStatus> {
  const known = new Map<string, CellStatus>()
  const statuses = new Map<number, CellStatus>()
  for (const key in status) {
    const word = status[key] ?? ''
    let decoded = known.get(word)
    if (decoded === undefined) {
      try {
        decoded = decodeStatus(word)
      } catch (cause) {
        throw new DataFileError(name, 'damaged', String(cause))
      }
      known.set(word, decoded)
    }
    statuses.set(Number(key), decoded)
  }
  return statuses
}
