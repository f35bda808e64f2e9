import { type AreaTree, yearOf } from '../derive/areaTree.ts'
import { groupBy } from '../derive/groupBy.ts'
import { isAdditive } from '../derive/tableFigures.ts'
import type { Table, TableRow } from '../read/sources.ts'
import { type Finding, type Place, text } from './finding.ts'
import { tolerance } from './rounding.ts'
import { countAt, keyOf, numberAt, placeOf, type TableRule } from './tableIndex.ts'

/** Parts inside a row: `insgesamt` = `ohne_hsa` + … , as the paper promises. */
export const rowSums: TableRule = ({ table, byKey }) =>
  table.paper.sums.flatMap(({ total, parts }) => {
    const totalAt = table.measures.indexOf(total)
    const partsAt = parts.map((part) => table.measures.indexOf(part))
    return [...byKey.values()].flatMap((row) =>
      compare(table, placeOf(table, row, total), numberAt(row, totalAt), partsAt.map((at) => countAt(row, at))),
    )
  })

/** Parts across the labels of a dimension, as the paper promises. */
export const dimensionSums: TableRule = ({ table, byKey }) =>
  table.paper.dimensionSums.flatMap(({ dimension, total, parts, measures = table.measures }) => {
    const at = table.dimensions.indexOf(dimension)
    const totals = [...byKey.values()].filter((row) => row.labels[at] === total)
    return totals.flatMap((row) => {
      const siblings = parts.map((part) => byKey.get(keyOf(row.area, row.period, row.labels.with(at, part))))
      return measures.flatMap((measure) => {
        const column = table.measures.indexOf(measure)
        return compare(table, placeOf(table, row, measure), numberAt(row, column), siblings.map((sibling) => countAt(sibling, column)))
      })
    })
  })

/** Subsets that exceed their whole: a column named `subsetOf`, or any label beside `insgesamt`. */
export const subsets: TableRule = ({ table, byKey }) => {
  const columns = table.measures.map((measure) => table.measures.indexOf(table.paper.measures[measure]?.subsetOf ?? ''))
  const additive = table.measures.map((measure) => isAdditive(table, measure))
  return [...byKey.values()].flatMap((row) => {
    const wholes = row.labels.flatMap((label, at) => (label === 'insgesamt' ? [] : (byKey.get(keyOf(row.area, row.period, row.labels.with(at, 'insgesamt'))) ?? [])))
    return row.cells.flatMap((_, at): Finding[] => {
      const part = numberAt(row, at)
      if (part === undefined || !additive[at]) return []
      const larger = [numberAt(row, columns[at] ?? -1), ...wholes.map((whole) => numberAt(whole, at))]
      const slack = tolerance(table.paper, row.area, row.period, 2)
      return larger.flatMap((whole) => (whole === undefined || part <= whole + slack ? [] : [exceeds(placeOf(table, row, table.measures[at]), part, whole)]))
    })
  })
}

/** Kreise that do not make up their Land, in periods for which every Kreis of the time has a number. */
export const landSums =
  (tree: AreaTree): TableRule =>
  ({ table, slices }) => {
    if (!table.paper.addsUpToLand) return []
    const additive = table.measures.filter((measure) => isAdditive(table, measure))
    return [...slices.values()].flatMap((slice) => {
      const kreise = countedKreise(slice, tree)
      return slice.filter(({ area }) => /^\d{2}$/.test(area)).flatMap((land) =>
        additive.flatMap((measure) => {
          const at = table.measures.indexOf(measure)
          const parts = (kreise.get(land.area) ?? []).map((row) => countAt(row, at))
          return parts.length === 0 ? [] : compare(table, placeOf(table, land, measure), numberAt(land, at), parts)
        }),
      )
    })
  }

const carries = (row: TableRow | undefined) => row?.cells.some((_, at) => (numberAt(row, at) ?? 0) !== 0) ?? false

/**
 * Predecessors whose figures a row of today's area holds already: those that went into it as a whole, and, where the source has reckoned back
 * for an area that did not exist yet, all of them.
 */
function heldBy({ area, period }: TableRow, tree: AreaTree): string[] {
  const year = yearOf(period)
  const all = tree.predecessors(area, year).filter(({ from }) => from !== area)
  return (tree.existed(area, year) ? all.filter(({ heirs }) => heirs.length === 1) : all).map(({ from }) => from)
}

/**
 * Kreise with figures by their Land: those of the time, and those for which the source reckoned back (Region Hannover before 2001).
 * One whose heir carries the same figures already is left out.
 */
export function countedKreise(slice: readonly TableRow[], tree: AreaTree): Map<string, TableRow[]> {
  const kreise = slice.filter((row) => /^\d{5}$/.test(row.area) && (carries(row) || tree.existed(row.area, yearOf(row.period))))
  const held = new Set(kreise.filter(carries).flatMap((row) => heldBy(row, tree)))
  return groupBy(kreise.filter(({ area }) => !held.has(area)), ({ area }) => area.slice(0, 2))
}

/** Areas that carry figures under their own key and under a predecessor's in the same period: only today's key is counted. */
export const countedTwice =
  (tree: AreaTree): TableRule =>
  ({ table, byKey }) =>
    [...byKey.values()].flatMap((row): Finding[] => {
      if (!carries(row)) return []
      const twins = heldBy(row, tree).filter((from) => carries(byKey.get(keyOf(from, row.period, row.labels))))
      if (twins.length === 0) return []
      const names = twins.join(', ')
      return [
        {
          code: 'counted-twice',
          severity: 'warning',
          place: placeOf(table, row),
          sentence: text(`Auch ${names} führt hier Zahlen, die in ${row.area} stecken; gezählt wird nur ${row.area}.`, `${names} carries figures here too that are in ${row.area}; only ${row.area} is counted.`),
          remedy: text('Prüfen, ob beide dasselbe sagen, und im Datenblatt anerkennen.', 'Check whether both say the same, and acknowledge it in the paper.'),
        },
      ]
    })

function compare(table: Table, place: Place, total: number | undefined, parts: readonly (number | undefined)[]): Finding[] {
  if (total === undefined || parts.some((part) => part === undefined)) return []
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0)
  const slack = tolerance(table.paper, place.area ?? '', place.period ?? '', parts.length + 1)
  if (Math.abs(sum - total) <= slack + 1e-9) return []
  return [
    {
      code: 'parts-miss-total',
      severity: 'error',
      place,
      sentence: text(
        `Die ${parts.length} Teile ergeben ${sum}, die Summe sagt ${total}${slack > 0 ? ` (gerundet, erlaubt ±${slack})` : ''}.`,
        `The ${parts.length} parts make ${sum}, the total says ${total}${slack > 0 ? ` (rounded, allowed ±${slack})` : ''}.`,
      ),
      remedy: text('An der Quelle nachsehen; ist es dort so, im Datenblatt anerkennen und begründen.', 'Look it up at the source; if it stands there, acknowledge it in the paper with the reason.'),
    },
  ]
}

function exceeds(place: Place, part: number, whole: number): Finding {
  return {
    code: 'part-exceeds-total',
    severity: 'error',
    place,
    sentence: text(`Der Teil (${part}) ist größer als das Ganze (${whole}).`, `The part (${part}) is larger than the whole (${whole}).`),
    remedy: text('An der Quelle nachsehen; ist es dort so, im Datenblatt anerkennen und begründen.', 'Look it up at the source; if it stands there, acknowledge it in the paper with the reason.'),
  }
}
