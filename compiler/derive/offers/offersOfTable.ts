import type { OfferMeasure } from '@/contract/schema/offering.ts'
import type { OfferingDefinition } from '../../schema/offeringFile.ts'
import type { Figure } from '../figure.ts'
import type { TableFigures } from '../tableFigures.ts'
import type { DerivedOffer } from './derivedOffering.ts'

/** Whether a figure tells of an offer: people or schools are there, or are there and kept secret, unknown, or to come. Zero and "did not exist" tell of none. */
const tells = ({ number, absence }: Figure): boolean => (number === undefined ? absence !== 'not-existing' && absence !== 'not-applicable' : number > 0)

/**
 * Offers by area from a source table, today's areas with their predecessors' figures: one for each area, programme and period of which the table
 * tells something other than nothing. Totals and subsets ("darunter") are no programmes and so never read; schools stay counted once per programme.
 */
export function offersOfTable(definition: OfferingDefinition, table: TableFigures, areas: readonly string[]): DerivedOffer[] {
  const { from, programmes, forms } = definition
  const form = forms[0]?.id
  if (from === undefined || form === undefined) return []
  const at = table.table.dimensions.indexOf(from.dimension)
  const columns = (['pupils', 'schools'] as const).flatMap((measure): { measure: OfferMeasure; column: number }[] => {
    const column = table.table.measures.indexOf(from.measures[measure] ?? '')
    return column < 0 ? [] : [{ measure, column }]
  })
  const labelsOf = (programme: string) => table.table.dimensions.map((_, index) => (index === at ? programme : 'insgesamt')).join('|')
  return [...table.periods].sort().flatMap((period) =>
    areas.filter((area) => table.covers(area, period)).flatMap((area) =>
      programmes.flatMap(({ id }): DerivedOffer[] => {
        const figures = columns.map(({ measure, column }) => [measure, table.figure(area, period, labelsOf(id), column)] as const)
        return figures.some(([, figure]) => tells(figure)) ? [{ place: area, programme: id, form, period, figures: Object.fromEntries(figures) }] : []
      }),
    ),
  )
}
