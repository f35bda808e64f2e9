import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { isPresent } from '../cube/cell.ts'
import type { ExportTable, ExportValue } from '../export/exportTable.ts'
import { footLines, type TableFoot } from '../export/tableFoot.ts'
import type { Format } from '../format/formatOf.ts'
import { printedValue } from '../format/printedValue.ts'
import { categoryNames } from '../sentence/fillTemplate.ts'
import { profileTextsOf } from '../text/profile/profileTextsOf.ts'
import { breakNotes, changeWords, referenceLines } from './figureWords.ts'
import { holdsDemo, type KeyFigure } from './keyFigure.ts'

/**
 * The key figures of a profile as one row each, for CSV and XLSX. Numbers are printed values; where there is none stands the sign of its absence and the
 * reason in words under the notes. Each row names its own source.
 */
export function profileTable(rows: readonly KeyFigure[], catalogue: Pick<Catalogue, 'topics' | 'attributions'>, foot: TableFoot, format: Format): ExportTable {
  const p = profileTextsOf(format.locale)
  const topics = new Map(catalogue.topics.map(({ id, name }) => [id, name[format.locale]]))
  const demo = rows.filter(holdsDemo).length
  return {
    head: p.table.head,
    rows: rows.map((row): ExportValue[] => {
      const { indicator, area, by, cell, standing } = row
      return [
        topics.get(indicator.topic) ?? indicator.topic,
        indicator.name[format.locale],
        categoryNames(indicator.breakdowns, by, format, false),
        area.id,
        area.name,
        format.period(row.period, indicator.yearMeaning),
        valueOf(row, format),
        indicator.unit[format.locale],
        cell.numerator,
        cell.denominator,
        changeWords(row, format),
        standing?.rank,
        standing?.of,
        referenceLines(row, format).join('; '),
        notesOf(row, format),
        catalogue.attributions[indicator.paper] ?? '',
      ]
    }),
    footer: footLines(foot, demo === 0 ? [] : [p.demoRows(demo)], format),
  }
}

function valueOf({ cell, indicator }: KeyFigure, format: Format): ExportValue {
  if (!isPresent(cell) || indicator.kind === 'categorical') return format.cell(cell, indicator)
  return printedValue(cell, indicator)
}

function notesOf(row: KeyFigure, format: Format): string {
  const { cell, missing, ahead, indicator } = row
  const p = profileTextsOf(format.locale)
  return [
    ...(cell.absence === undefined ? [] : [format.absence(cell.absence)]),
    ...(missing === undefined ? [] : [p.missing(format.period(missing.period, indicator.yearMeaning), format.absence(missing.absence))]),
    ...(ahead === undefined ? [] : [p.ahead(format.period(ahead.period, indicator.yearMeaning), format.cellWords(ahead.cell, indicator))]),
    ...cell.flags.map((flag) => format.flag(flag)),
    ...[breakNotes([row], format)].filter((note) => note !== ''),
    ...(indicator.demo && !cell.flags.includes('demo') ? [format.flag('demo')] : []),
  ].join(', ')
}
