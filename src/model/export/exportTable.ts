import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'
import type { Format } from '../format/formatOf.ts'
import { printedValue } from '../format/printedValue.ts'
import { categoryNames } from '../sentence/fillTemplate.ts'

/** A cell of an export: text, a number, or nothing. */
export type ExportValue = string | number | undefined

/** A table ready to be written: head, rows, and the lines that must stand under it. */
export interface ExportTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly ExportValue[])[]
  readonly footer: readonly string[]
}

/** What is on screen, as far as an export needs it. */
export interface ExportInput {
  readonly indicator: Indicator
  readonly cube: Cube
  readonly areas: readonly Area[]
  readonly periods: readonly string[]
  readonly by: Selection
  readonly format: Format
  /** The line that must stand under every export, from the catalogue's `attributions`. */
  readonly attribution: string
  readonly licence: string | undefined
  readonly build: { readonly date: string; readonly hash: string }
  /** Address of this view, so that a table found years later leads back. */
  readonly link: string | undefined
}

const WORDS = {
  de: {
    head: ['Schlüssel', 'Gebiet', 'Zeitraum', 'Ausprägung', 'Wert', 'Einheit', 'Zähler', 'Nenner', 'Hinweise'],
    indicator: 'Indikator',
    source: 'Quelle',
    licence: 'Lizenz',
    build: 'Datenstand',
    signs: 'Zeichen',
    link: 'Ansicht',
  },
  en: {
    head: ['Key', 'Area', 'Period', 'Category', 'Value', 'Unit', 'Numerator', 'Denominator', 'Notes'],
    indicator: 'Indicator',
    source: 'Source',
    licence: 'Licence',
    build: 'Data build',
    signs: 'Signs',
    link: 'View',
  },
} as const

/**
 * The figures on screen as one row per area and period. Values are printed values as numbers; where there is none stands the sign of its absence,
 * and the reason in words under the notes.
 */
export function buildExportTable(input: ExportInput): ExportTable {
  const { indicator, cube, areas, periods, by, format } = input
  const words = WORDS[format.locale]
  const category = categoryNames(indicator.breakdowns, by, format, false)
  const reasons = new Set<string>()
  const rows = areas.flatMap(({ id, name }) =>
    periods.map((period): ExportValue[] => {
      const cell = cube.cell(id, period, by)
      if (cell.absence !== undefined) reasons.add(`${format.absenceSign(cell.absence)} ${format.absence(cell.absence)}`)
      return [
        id,
        name,
        format.period(period, indicator.yearMeaning),
        category,
        exportValue(cell, indicator, format),
        indicator.unit[format.locale],
        cell.numerator,
        cell.denominator,
        notesOf(cell, format),
      ]
    }),
  )
  return { head: words.head, rows, footer: footerOf(input, reasons) }
}

function exportValue(cell: Cell, indicator: Indicator, format: Format): ExportValue {
  if (!isPresent(cell) || indicator.kind === 'categorical') return format.cell(cell, indicator)
  return printedValue(cell, indicator)
}

const notesOf = (cell: Cell, format: Format): string =>
  [...(cell.absence === undefined ? [] : [format.absence(cell.absence)]), ...cell.flags.map((flag) => format.flag(flag))].join(', ')

function footerOf({ indicator, format, attribution, licence, build, link }: ExportInput, reasons: ReadonlySet<string>): string[] {
  const words = WORDS[format.locale]
  return [
    `${words.indicator}: ${indicator.name[format.locale]}`,
    ...(reasons.size === 0 ? [] : [`${words.signs}: ${[...reasons].join('; ')}`]),
    `${words.source}: ${attribution}`,
    ...(licence === undefined ? [] : [`${words.licence}: ${licence}`]),
    `${words.build}: ${format.date(build.date)} (${build.hash})`,
    ...(link === undefined ? [] : [`${words.link}: ${link}`]),
  ]
}
