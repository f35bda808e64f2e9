import type { Table } from '../../read/sources.ts'
import type { Figure } from './publishedFigures.ts'
import type { Knowledge } from './unknowns.ts'

type Counted = Omit<Table, 'rows'>
type Link = Counted['paper']['linked'][number]

/** The label that stands for all of a dimension. */
const total = ({ paper }: Counted, dimension: string) => paper.dimensionSums.find((sum) => sum.dimension === dimension)?.total ?? 'insgesamt'

/** The labels of a dimension that make up its total: those that a sum names, else all but the total. */
export function partsOf(table: Counted, dimension: string): string[] {
  const declared = table.paper.dimensionSums.find((sum) => sum.dimension === dimension)
  return declared?.parts ?? Object.keys(table.paper.dimensions[dimension] ?? {}).filter((label) => label !== total(table, dimension))
}

/**
 * What another table tells of ours: its figure is the sum of ours over all labels of `link.over`.
 * In the other dimensions both must speak of the same: the same label where both tables have the dimension, `where` what the link says, and all of it elsewhere.
 */
export function linkedTotals(table: Counted, link: Link, other: Counted, figures: readonly Figure[]): Knowledge['facts'] {
  return figures.flatMap(({ area, column, terms: [only, ...more], says }) => {
    if (only === undefined || more.length > 0 || typeof says !== 'number' || !link.measures.includes(column)) return []
    const labels = new Map(only.labels.split('|').map((label, at) => [other.dimensions[at] ?? '', label]))
    const shared = (dimension: string) => dimension !== link.over && link.where[dimension] === undefined && table.dimensions.includes(dimension)
    const right = other.dimensions.every((dimension) => shared(dimension) || labels.get(dimension) === (link.where[dimension] ?? total(other, dimension)))
    if (!right) return []
    const mine = table.dimensions.map((dimension) => (shared(dimension) && labels.has(dimension) ? labels.get(dimension) : total(table, dimension)) ?? '')
    const at = table.dimensions.indexOf(link.over)
    return [{ terms: partsOf(table, link.over).map((label) => [`${area}/${mine.with(at, label).join('|')}/${column}`, 1] as const), lower: says, upper: says }]
  })
}
