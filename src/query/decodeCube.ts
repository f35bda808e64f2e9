import { type CellStatus, decodeStatus } from '@/contract/absence.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { Measure } from '@/contract/measure.ts'
import type { CubeFile } from '@/contract/schema/cube.ts'
import { absent, type Cell } from '@/model/cube/cell.ts'
import type { Cube, Selection } from '@/model/cube/cube.ts'
import { DataFileError } from './dataFileError.ts'

const PLAIN: CellStatus = { absence: undefined, flags: [] }

/** Position of each category in its dimension. */
type Index = ReadonlyMap<string, number>

interface Axis {
  readonly id: string
  readonly categories: readonly string[]
  readonly index: Index
  readonly stride: number
}

/**
 * Decodes a JSON-stat cube into figures by area, period and breakdown. Nothing is copied: figures are read from the file's columns on demand.
 * @throws DataFileError when version, lengths or a status are not what the contract promises.
 */
export function decodeCube(file: CubeFile, name: string): Cube {
  if (file.extension?.contract !== CONTRACT_VERSION) throw new DataFileError(name, 'foreign-version')
  const axes = readAxes(file, name)
  const statusAt = readStatuses(file, name)
  const [measure, area, period] = ['measure', 'area', 'period'].map((id) => axes.find((axis) => axis.id === id))
  if (!measure || !area || !period) throw new DataFileError(name, 'damaged', 'a dimension is missing')
  const breakdowns = axes.filter((axis) => axis !== measure && axis !== area && axis !== period)
  checkAbsences(file, measure, statusAt, name)

  const read = (offset: number, of: Measure): number | undefined => {
    const at = measure.index.get(of)
    return at === undefined ? undefined : (file.value[offset + at * measure.stride] ?? undefined)
  }

  return {
    indicator: file.extension.indicator,
    region: file.extension.region,
    areas: area.categories,
    periods: period.categories,
    breakdowns: breakdowns.map(({ id, categories }) => ({ id, categories })),
    breaks: file.extension.breaks,
    forecast: file.extension.forecast,
    cell(areaId: string, periodId: string, by: Selection = {}): Cell {
      const a = area.index.get(areaId)
      const p = period.index.get(periodId)
      if (a === undefined || p === undefined) return absent('not-existing')
      let offset = a * area.stride + p * period.stride
      for (const axis of breakdowns) {
        const chosen = by[axis.id]
        const at = chosen === undefined ? 0 : axis.index.get(chosen)
        if (at === undefined) return absent('not-existing')
        offset += at * axis.stride
      }
      const { absence, flags } = statusAt(offset)
      const value = read(offset, 'value')
      if (absence !== undefined || value === undefined) return absent(absence ?? 'unknown', flags)
      return { absence: undefined, value, numerator: read(offset, 'numerator'), denominator: read(offset, 'denominator'), flags }
    },
  }
}

/** Axes with row-major strides, the last dimension running fastest, as JSON-stat has it. */
function readAxes(file: CubeFile, name: string): Axis[] {
  let stride = 1
  const axes = file.id.map((id, at) => ({ id, size: file.size[at] })).reverse().map(({ id, size }): Axis => {
    const categories = file.dimension[id]?.category.index
    if (categories === undefined || categories.length !== size) {
      throw new DataFileError(name, 'damaged', `dimension "${id}" does not have the length it names`)
    }
    const axis = { id, categories, index: new Map(categories.map((key, position) => [key, position])), stride }
    stride *= size
    return axis
  })
  if (!Array.isArray(file.value) || file.value.length !== stride) {
    throw new DataFileError(name, 'damaged', `${file.value?.length ?? 0} values instead of ${stride}`)
  }
  return axes.reverse()
}

/** The status of a place, read when it is asked for; every distinct word is decoded once. */
function readStatuses({ status: words = {} }: CubeFile, name: string): (at: number) => CellStatus {
  const known = new Map<string, CellStatus>([['', PLAIN]])
  return (at) => {
    const word = words[at] ?? ''
    const decoded = known.get(word) ?? decode(word, name)
    known.set(word, decoded)
    return decoded
  }
}

function decode(word: string, name: string): CellStatus {
  try {
    return decodeStatus(word)
  } catch (cause) {
    throw new DataFileError(name, 'damaged', String(cause))
  }
}

/** A value is missing exactly where a reason is given: neither an invented value nor an unexplained hole passes. */
function checkAbsences(file: CubeFile, measure: Axis, statusAt: (at: number) => CellStatus, name: string): void {
  const start = (measure.index.get('value') ?? 0) * measure.stride
  for (let at = start; at < start + measure.stride; at += 1) {
    const missing = file.value[at] === null
    if (missing !== (statusAt(at).absence !== undefined)) {
      throw new DataFileError(name, 'damaged', missing ? 'a value is missing without a reason' : 'a value stands where an absence is named')
    }
  }
}
