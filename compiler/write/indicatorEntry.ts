import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Table } from '../read/sources.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'

/** An indicator as the catalogue has it. `tables` by id: the first it is made of gives the meaning of the year. */
export function indicatorEntry(indicator: IndicatorFile, tables: ReadonlyMap<string, Table>): Indicator {
  const from = indicator.from.flatMap(({ table }) => tables.get(table) ?? [])
  return {
    id: indicator.id,
    topic: indicator.topic,
    paper: indicator.from[0]?.table ?? '',
    kind: indicator.kind,
    name: indicator.name,
    description: indicator.description,
    unit: indicator.unit,
    ...(indicator.numerator === undefined ? {} : { numerator: indicator.numerator }),
    ...(indicator.denominator === undefined ? {} : { denominator: indicator.denominator }),
    sentence: indicator.sentence,
    ...(indicator.forecast === undefined ? {} : { forecast: indicator.forecast }),
    decimals: indicator.decimals,
    direction: indicator.direction,
    breakdowns: indicator.breakdowns.map(({ id, name, categories }) => ({
      id,
      name,
      categories: categories.map((category) => ({ id: category.id, name: category.name })),
    })),
    ...(indicator.categories === undefined ? {} : { categories: indicator.categories }),
    yearMeaning: from[0]?.paper.yearMeaning ?? 'calendar-year',
    demo: from.some(({ paper }) => paper.demo),
    protection: from[0]?.paper.protection.method ?? 'none',
    ...(indicator.officialCode === undefined ? {} : { officialCode: indicator.officialCode }),
  }
}
