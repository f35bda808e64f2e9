import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Cube } from '../cube/cube.ts'
import { cellsOfCube } from '../export/cellsOfCube.ts'
import type { Locale } from '../text/locale.ts'
import { ABSENCE_FIELD, FLAGS_FIELD, PERIOD_FIELD, saidDemo } from './fields.ts'
import { type PackageTable, toAreas } from './packageTable.ts'

/**
 * An indicator's figures, one in each row: values as they are on the wire, not rounded for print. A value that is missing is empty, and `absence` says why in the words of
 * the contract; `flags` are separated by blanks.
 */
export function figuresTable(cube: Cube, indicator: Indicator, locale: Locale): PackageTable {
  const counts = (measure: 'numerator' | 'denominator') => ({ name: measure, type: 'number' as const, ...(indicator[measure] === undefined ? {} : { title: indicator[measure][locale] }) })
  return {
    name: indicator.id,
    path: `data/${indicator.id}.csv`,
    title: saidDemo(indicator.name, indicator.demo, locale),
    description: indicator.description[locale],
    fields: [
      { name: 'area', type: 'string', title: locale === 'de' ? 'amtlicher Schlüssel' : 'official key' },
      PERIOD_FIELD,
      ...cube.breakdowns.map(({ id, categories }) => ({ name: id, type: 'string' as const, title: indicator.breakdowns.find((one) => one.id === id)?.name[locale] ?? id, constraints: { enum: categories } })),
      { name: 'value', type: 'number', title: [indicator.name[locale], indicator.unit[locale]].filter((part) => part !== '').join(', ') },
      counts('numerator'),
      counts('denominator'),
      ABSENCE_FIELD,
      FLAGS_FIELD,
    ],
    primaryKey: ['area', 'period', ...cube.breakdowns.map(({ id }) => id)],
    foreignKeys: [toAreas('area')],
    paper: indicator.paper,
    // Ids of breakdowns and categories are letters, digits and hyphens: no cell can be taken for a formula.
    names: false,
    rows: () =>
      cellsOfCube(cube).map(({ area, period, by, cell }) => [area, period, ...cube.breakdowns.map(({ id }) => by[id]), cell.value, cell.numerator, cell.denominator, cell.absence, cell.flags.join(' ')]),
  }
}
