import { address } from '@/contract/address.ts'
import type { RegionEntry } from '@/contract/schema/catalogue.ts'
import type { FlowFile } from '@/contract/schema/transition.ts'
import type { Text } from '@/contract/schema/text.ts'
import { text } from '../check/finding.ts'
import { saidIn } from './saidIn.ts'

type Contents = ReadonlyMap<string, string>

/** What one build changed in a region's flow tables against another, in plain sentences. */
export function flowChanges(region: RegionEntry, was: RegionEntry, before: Contents, after: Contents): Text[] {
  const gone = (was.flows ?? []).filter(({ flow }) => !(region.flows ?? []).some((now) => now.flow === flow))
  return [
    ...(region.flows ?? []).flatMap((entry) => {
      const where = text(`${region.name.de}, ${entry.name.de}`, `${region.name.en}, ${entry.name.en}`)
      const earlier = was.flows?.find(({ flow }) => flow === entry.flow)
      if (earlier === undefined) return [text(`${where.de}: neue Flusstabelle.`, `${where.en}: new flow table.`)]
      if (earlier.hash === entry.hash) return []
      const file = address.flows(region.id, entry.flow)
      // A hash changes with the date of the build alone.
      if (saidIn(before.get(file)) === saidIn(after.get(file))) return []
      const changed = changedFlows(before.get(file), after.get(file))
      if (changed === 0) return [text(`${where.de}: Beschreibung geändert.`, `${where.en}: description changed.`)]
      return [text(`${where.de}: ${changed} ${changed === 1 ? 'Strom' : 'Ströme'} geändert.`, `${where.en}: ${changed} ${changed === 1 ? 'flow' : 'flows'} changed.`)]
    }),
    ...gone.map(({ name }) => text(`${region.name.de}: Nicht mehr enthalten ist die Flusstabelle „${name.de}“.`, `${region.name.en}: the flow table "${name.en}" is no longer included.`)),
  ]
}

/** Flows that are new, gone, or say something else, by their categories. */
function changedFlows(before = '', after = ''): number {
  const [old, now] = [before, after].map((content) => (content === '' ? new Map<string, string>() : cellsOf(JSON.parse(content) as FlowFile)))
  return [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter((key) => old?.get(key) !== now?.get(key)).length
}

function cellsOf({ id, size, dimension, value, status }: FlowFile): Map<string, string> {
  const keyOf = (at: number): string => {
    let rest = at
    const keys = [...id].reverse().map((name, n) => {
      const length = size[id.length - 1 - n] ?? 1
      const key = dimension[name]?.category.index[rest % length] ?? ''
      rest = Math.floor(rest / length)
      return key
    })
    return keys.reverse().join('|')
  }
  const cells = [...new Set([...Object.keys(value), ...Object.keys(status)])]
  return new Map(cells.map((at) => [keyOf(Number(at)), `${value[at] ?? ''} ${status[at] ?? ''}`]))
}
