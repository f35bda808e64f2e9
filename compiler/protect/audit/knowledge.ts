import { placeTest } from '../../check/acknowledge.ts'
import type { Place } from '../../check/finding.ts'
import type { AreaTree } from '../../derive/areaTree.ts'
import type { Table } from '../../read/sources.ts'
import type { Figure } from './publishedFigures.ts'
import type { Knowledge } from './unknowns.ts'

/** A table as the audit knows it: all but its figures. */
export type Counted = Omit<Table, 'rows'>

/** Name of a count among the unknowns. */
export const nameOf = (area: string, labels: string, column: string) => `${area}/${labels}/${column}`
/** Name of a figure that is one count. */
export const ownName = ({ area, terms, column }: Figure) => nameOf(area, terms[0]?.labels ?? '', column)
/** Whether a column counts, and is no percentage of another. */
export const isCount = (table: Counted, column: string) => !table.paper.percentages.some(({ percent }) => percent === column)

/** Where a count stands, for findings. */
export const placeOf = ({ id, file }: Counted, area: string, period: string, labels: string, column: string): Place => ({ file, table: id, area, period, labels: labels.split('|'), column })

/**
 * What a stranger knows of a period of a table: its published figures, the sums that its paper promises, and its percentages.
 * @param base figures rounded to multiples of it: each count is within half of it of what is published
 */
export function knowledge(table: Counted, figures: readonly Figure[], tree: AreaTree, base = 1): Knowledge {
  const half = Math.floor(base / 2)
  const known = new Map<string, number>()
  const facts: Knowledge['facts'] = []
  const stated = new Set<string>()
  const percents = new Map<string, number>()
  for (const { area, column, terms, says, nothing } of figures) {
    const [only] = terms
    if (only === undefined) continue
    const name = nameOf(area, only.labels, column)
    if (!isCount(table, column)) {
      if (typeof says === 'number') percents.set(name, says)
      continue
    }
    if (terms.length > 1) {
      // A difference of rounded figures says nothing that they do not say.
      if (typeof says === 'number' && base === 1) facts.push({ terms: terms.map(({ labels, sign }) => [nameOf(area, labels, column), sign]), lower: says, upper: says })
      continue
    }
    if (says !== 'silent' || nothing) stated.add(name)
    if (typeof says === 'number' && base > 1) facts.push({ terms: [[name, 1]], lower: Math.max(0, says - half), upper: says + half })
    else if (typeof says === 'number') known.set(name, says)
    else if (nothing) known.set(name, 0)
  }
  const equal = (total: string, parts: readonly string[]) => {
    if (stated.has(total) && parts.length > 0 && parts.every((part) => stated.has(part))) facts.push({ terms: [[total, -1], ...parts.map((part) => [part, 1] as const)], lower: 0, upper: 0 })
  }
  const { paper, dimensions } = table
  const areas = new Set(figures.map(({ area }) => area))
  const labelSets = new Set(figures.flatMap(({ terms }) => terms.map(({ labels }) => labels)))
  for (const area of areas) {
    for (const labels of labelSets) {
      for (const { total, parts } of paper.sums) equal(nameOf(area, labels, total), parts.map((part) => nameOf(area, labels, part)))
      for (const column of table.measures) {
        const swap = (dimension: string, label: string) => nameOf(area, labels.split('|').with(dimensions.indexOf(dimension), label).join('|'), column)
        for (const { dimension, total, parts } of paper.dimensionSums) {
          if (labels.split('|')[dimensions.indexOf(dimension)] === total) equal(swap(dimension, total), parts.map((label) => swap(dimension, label)))
        }
        const parts = tree.parts(area)
        const period = figures[0]?.period ?? ''
        const missed = paper.acknowledged.some(({ what, where }) => what === 'parts-miss-total' && placeTest(where)({ place: placeOf(table, area, period, labels, column) }))
        if (parts !== undefined && !missed) equal(nameOf(area, labels, column), parts.map((part) => nameOf(part, labels, column)))
      }
      for (const { percent, count } of paper.percentages) {
        const [share, people] = [percents.get(nameOf(area, labels, percent)), known.get(nameOf(area, labels, count))]
        const whole = nameOf(area, labels, percent)
        if (share !== undefined && share > 0 && people !== undefined) known.set(whole, Math.max(people, Math.round((100 * people) / share)))
        facts.push({ terms: [[whole, 1], [nameOf(area, labels, count), -1]], lower: 0, upper: Number.POSITIVE_INFINITY })
      }
    }
  }
  return { known, facts }
}
