import type { Table } from '../../read/sources.ts'
import type { Certificate, LeaverCount } from './leaverModel.ts'

const COLUMNS: Readonly<Record<Certificate, string>> = { 'ohne-hsa': 'ohne_hsa', hsa: 'hsa', msa: 'msa', ahr: 'ahr' }

/** Real numbers of leavers by certificate, both sexes, of the areas and periods named; the published table goes before the reconstruction. */
export function realLeavers(tables: readonly Table[], areas: readonly string[], periods: readonly string[]): LeaverCount[] {
  const found = ['abgaenge', 'abgaenge-rekonstruktion'].flatMap((id) => tables.filter((table) => table.id === id))
  return areas.flatMap((area) =>
    periods.flatMap((period) => {
      const rows = found.flatMap(({ rows, measures }) =>
        rows.filter((row) => row.area === area && row.period === period && (row.labels[0] ?? 'insgesamt') === 'insgesamt').map(({ cells }) => ({ cells, measures })),
      )
      const [row] = rows
      if (row === undefined) throw new RangeError(`no leavers of ${area} in ${period}`)
      return (Object.keys(COLUMNS) as Certificate[]).map((certificate) => {
        const cell = row.cells[row.measures.indexOf(COLUMNS[certificate])]
        return { area, period, certificate, people: cell !== undefined && 'number' in cell ? cell.number : 0 }
      })
    }),
  )
}
