import type { ExportTable, ExportValue } from '../export/exportTable.ts'
import { footLines, type TableFoot } from '../export/tableFoot.ts'
import type { Format } from '../format/formatOf.ts'
import type { FlowTexts } from '../text/flow/flowTextsOf.ts'
import type { CrossRow } from './crossSection.ts'

interface NamedRow extends CrossRow {
  readonly name: string
}

const share = (people: number, total: number | undefined) => (total === undefined || total === 0 ? undefined : Math.round((1000 * people) / total) / 10)

/** The bars on screen, one row for each part; what is in no known category stands as the remainder. */
export function exportCross(
  rows: readonly NamedRow[],
  categories: readonly { readonly id: string; readonly name: string }[],
  place: { readonly over: 'years' | 'areas'; readonly fixed: string },
  foot: TableFoot,
  format: Format,
  f: FlowTexts,
): ExportTable {
  const lines = rows.flatMap(({ name, total, cells, hidden }) => {
    const where = place.over === 'years' ? [place.fixed, name] : [name, place.fixed]
    const parts = cells.map(({ id, people, absence, flags }): ExportValue[] => [
      ...where,
      categories.find((one) => one.id === id)?.name ?? id,
      people ?? format.absenceSign(absence ?? 'unknown'),
      people === undefined ? undefined : share(people, total),
      total,
      [...(absence === undefined ? [] : [format.absence(absence)]), ...flags.map((flag) => format.flag(flag))].join(', '),
    ])
    return hidden > 0 ? [...parts, [...where, f.cross.rest, hidden, share(hidden, total), total, '']] : parts
  })
  return { head: f.download.crossHead, rows: lines, footer: footLines(foot, [], format) }
}
