import { decodeStatus } from '@/contract/absence.ts'
import { CONTRACT_VERSION } from '@/contract/version.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'
import { type Flow, type FlowTable, NO_FLOW, type RowPlace } from '@/model/flow/flowTable.ts'
import { DataFileError } from './dataFileError.ts'
import { plainName } from '@/model/text/plainName.ts'

const keyOf = (origin: string, destination: string, { area, period, by }: RowPlace) => (axis: string) =>
  axis === 'area' ? area : axis === 'period' ? period : axis === 'from' ? origin : axis === 'to' ? destination : by[axis]

/**
 * Decodes a flow table. Figures stay in the file and are read on demand; every status is decoded once.
 * @throws DataFileError when version, lengths, a node or a status are not what the contract promises, or when a row loses or invents people.
 */
export function decodeFlow(file: FlowFile, name: string): FlowTable {
  const { extension, id, size, dimension } = file
  if (extension?.contract !== CONTRACT_VERSION) throw new DataFileError(name, 'foreign-version')
  const damaged = (detail: string) => new DataFileError(name, 'damaged', detail)
  const axes = id.map((axis, at) => {
    const keys = dimension[axis]?.category.index ?? []
    if (keys.length === 0 || keys.length !== size[at]) throw damaged(`dimension "${axis}" does not have the length it names`)
    return { id: axis, keys, at: new Map(keys.map((key, place) => [key, place])) }
  })
  const [area, from, to, period] = ['area', 'from', 'to', 'period'].map((axis) => axes.find((one) => one.id === axis))
  if (area === undefined || from === undefined || to === undefined || period === undefined) throw damaged('a dimension is missing')
  const nodes = new Map(extension.nodes.map((node) => [node.id, { ...node, name: { de: plainName(node.name.de), en: plainName(node.name.en) } }]))
  const nameless = [...from.keys, ...to.keys].find((key) => !nodes.has(key))
  if (nameless !== undefined) throw damaged(`node "${nameless}" has no name`)

  const rows = axes.filter((axis) => axis !== to)
  const offset = (over: typeof axes, keyOf: (axis: string) => string | undefined): number | undefined => {
    let at = 0
    for (const { id: axis, keys, at: places } of over) {
      const key = keyOf(axis)
      const place = key === undefined ? undefined : places.get(key)
      if (place === undefined) return undefined
      at = at * keys.length + place
    }
    return at
  }
  const statuses = new Map<number, Flow>()
  for (const [at, words] of Object.entries(file.status)) {
    try {
      const { absence, flags } = decodeStatus(words)
      statuses.set(Number(at), { people: file.value[at], absence, flags })
    } catch (cause) {
      throw damaged(String(cause))
    }
  }
  checkRows(file, axes.map(({ keys }) => keys.length), id.indexOf('to'), damaged)
  return {
    ...extension,
    nodes,
    areas: area.keys,
    from: from.keys,
    to: to.keys,
    periods: period.keys,
    left: (origin, place) => {
      const at = offset(rows, keyOf(origin, '', place))
      return at === undefined ? undefined : extension.totals[at]
    },
    between: (origin, destination, place) => {
      const at = offset(axes, keyOf(origin, destination, place))
      if (at === undefined) return NO_FLOW
      const people = file.value[at]
      return statuses.get(at) ?? (people === undefined ? NO_FLOW : { people, absence: undefined, flags: [] })
    },
  }
}

/** Who left = who arrived, in every row; a file of which that is not so is not shown as if it were. */
function checkRows({ value, extension }: FlowFile, sizes: readonly number[], to: number, damaged: (detail: string) => DataFileError): void {
  const inner = sizes.slice(to + 1).reduce((product, one) => product * one, 1)
  const outer = inner * (sizes[to] ?? 1)
  const sums = new Map<number, number>()
  for (const [key, people] of Object.entries(value)) {
    if (!Number.isInteger(people) || people < 0) throw damaged(`value ${key} is no number of people`)
    const row = Math.floor(Number(key) / outer) * inner + (Number(key) % inner)
    sums.set(row, (sums.get(row) ?? 0) + people)
  }
  const rows = new Set([...sums.keys(), ...Object.keys(extension.totals).map(Number)])
  for (const row of rows) if ((sums.get(row) ?? 0) !== extension.totals[row]) throw damaged(`row ${row}: not as many arrive as left`)
}
