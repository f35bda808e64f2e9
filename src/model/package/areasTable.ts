import type { Region } from '@/contract/schema/region.ts'
import type { Locale } from '../text/locale.ts'
import type { PackageTable } from './packageTable.ts'

const COLUMNS = ['area', 'name', 'short', 'kind', 'level', 'parent'] as const

/** The areas of a region: what the keys in all other tables mean. An area that stands in several levels is listed with its own. */
export function areasTable({ areas }: Pick<Region, 'areas'>, locale: Locale): PackageTable {
  return {
    name: 'areas',
    path: 'data/areas.csv',
    title: locale === 'de' ? 'Gebiete' : 'Areas',
    fields: COLUMNS.map((name) => ({ name, type: 'string' })),
    primaryKey: ['area'],
    paper: undefined,
    names: true,
    rows: () => areas.map(({ id, name, short, kind, level, parent }) => [id, name, short, kind, level, parent]),
  }
}
