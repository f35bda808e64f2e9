import { ABSENCES, encodeStatus, FLAGS } from '@/contract/absence.ts'
import type { Cell } from '../cube/cell.ts'
import { isPresent } from '../cube/cell.ts'
import { breakSpan, breaksOf } from '../series/series.ts'
import type { ExportInput } from './exportTable.ts'

const MEASURES = ['value', 'numerator', 'denominator'] as const

/** A JSON-stat 2.0 dataset, as far as we write it (https://json-stat.org/full/). */
export interface JsonStatDataset {
  readonly version: '2.0'
  readonly class: 'dataset'
  readonly label: string
  readonly source: string
  readonly updated: string
  readonly note: readonly string[]
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly role: Readonly<Record<'geo' | 'time' | 'metric', readonly [string]>>
  readonly dimension: Readonly<Record<string, unknown>>
  readonly value: readonly (number | null)[]
  readonly status: Readonly<Record<string, string>>
  readonly extension: Readonly<Record<string, unknown>>
}

/**
 * The data on screen as JSON-stat 2.0: measure × breakdowns (the chosen category) × area × period, values unrounded, absences and flags as status.
 */
export function toJsonStat(input: ExportInput): JsonStatDataset {
  const { indicator, cube, areas, periods, by, format, attribution, licence, build, link } = input
  const { locale } = format
  const cells = areas.flatMap(({ id }) => periods.map((period) => cube.cell(id, period, by)))
  const breakdowns = indicator.breakdowns.map(({ id, name, categories }) => {
    const category = categories.find((one) => one.id === by[id]) ?? categories[0]
    return { id, label: name[locale], category: labelled(category === undefined ? [] : [[category.id, category.name[locale]]]) }
  })
  const measures = MEASURES.filter((measure) => measure === 'value' || cells.some((cell) => cell[measure] !== undefined))
  const names = { value: indicator.name[locale], numerator: indicator.numerator?.[locale], denominator: indicator.denominator?.[locale] }
  const unit = { label: indicator.unit[locale], decimals: indicator.decimals }
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator.name[locale],
    source: attribution,
    updated: build.date,
    note: [...(licence === undefined ? [] : [licence]), ...(link === undefined ? [] : [link]), ...breakNotes(input)],
    id: ['measure', ...breakdowns.map(({ id }) => id), 'area', 'period'],
    size: [measures.length, ...breakdowns.map(() => 1), areas.length, periods.length],
    role: { geo: ['area'], time: ['period'], metric: ['measure'] },
    dimension: {
      measure: { label: 'measure', category: { ...labelled(measures.map((measure) => [measure, names[measure] ?? measure])), unit: { value: unit } } },
      ...Object.fromEntries(breakdowns.map(({ id, ...dimension }) => [id, dimension])),
      area: { label: locale === 'de' ? 'Gebiet' : 'area', category: labelled(areas.map(({ id, name }) => [id, name])) },
      period: {
        label: locale === 'de' ? 'Zeitraum' : 'period',
        category: labelled(periods.map((period) => [period, format.period(period, indicator.yearMeaning)])),
      },
    },
    value: measures.flatMap((measure) => cells.map((cell) => cell[measure] ?? null)),
    status: statusesOf(cells, measures.length),
    extension: { indicator: indicator.id, region: cube.region, build: build.hash, statusWords: [...ABSENCES, ...FLAGS] },
  }
}

function labelled(entries: readonly (readonly [string, string])[]): { index: string[]; label: Record<string, string> } {
  return { index: entries.map(([id]) => id), label: Object.fromEntries(entries) }
}

/** Every measure of a cell carries its status, as in the compiled cubes. */
function statusesOf(cells: readonly Cell[], measures: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: measures }, (_, measure) => measure).flatMap((measure) =>
      cells.flatMap((cell, at) => {
        const status = encodeStatus({ absence: isPresent(cell) ? undefined : cell.absence, flags: cell.flags })
        return status === '' ? [] : [[String(measure * cells.length + at), status] as const]
      }),
    ),
  )
}

function breakNotes({ cube, areas, indicator, format }: ExportInput): string[] {
  const concerned = new Set(areas.flatMap(({ id }) => breaksOf(cube.breaks, id)))
  return [...concerned].map((one) => `${breakSpan(one, (at) => format.period(at, indicator.yearMeaning))}: ${one.note[format.locale]}`)
}
