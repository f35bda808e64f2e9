import type { Breakdown, Indicator } from '@/contract/schema/catalogue.ts'
import type { Area } from '@/contract/schema/region.ts'
import { locative } from '../area/locative.ts'
import type { PresentCell } from '../cube/cell.ts'
import type { Selection } from '../cube/cube.ts'
import type { Format } from '../format/formatOf.ts'

export interface TemplateParts {
  readonly indicator: Indicator
  readonly area: Area
  readonly period: string
  readonly cell: PresentCell
  readonly by: Selection
  readonly format: Format
  /** Of a forecast: its bounds as printed, for `{low}` and `{high}` (`forecastBounds`). */
  readonly bounds?: readonly string[] | undefined
}

/**
 * Fills an indicator's sentence, without its full stop. Parts: `{Place}` "Im Landkreis Helmstedt", `{place}` the same inside a sentence,
 * `{period}` "im Jahr 2024", `{value}` "9,62 %", `{counts}` " (68 von 707)" with its blank or nothing, `{category}` what is chosen of the breakdowns.
 * A forecast has a sentence of its own, with `{low}` and `{high}`; its middle is not named among the categories, a bound is.
 * A bracket around nothing but the whole ("insgesamt") disappears: "ohne Abschluss (insgesamt)" says no more than "ohne Abschluss".
 */
export function fillTemplate({ indicator, area, period, cell, by, format, bounds }: TemplateParts): string {
  const { locale } = format
  const counts = format.counts(cell)
  // Of a count whose whole is known, the count itself is the value: "51 von 53".
  const whole = indicator.kind === 'count' ? counts : undefined
  const { forecast } = indicator
  const breakdowns = indicator.breakdowns.filter(({ id, categories }) => id !== forecast?.breakdown || (by[id] ?? categories[0]?.id) !== categories[0]?.id)
  const named = categoryNames(breakdowns, by, format, true)
  const parts: Readonly<Record<string, string>> = {
    Place: locative(area, locale),
    place: locative(area, locale, 'inside'),
    period: format.periodInSentence(period, indicator.yearMeaning),
    value: whole ?? format.cellWords(cell, indicator),
    counts: counts === undefined || whole !== undefined ? '' : ` (${counts})`,
    category: named === '' ? categoryNames(breakdowns, by, format, false) : named,
    low: bounds?.[0] ?? '',
    high: bounds?.[1] ?? '',
  }
  const template = ((bounds && forecast) ?? indicator).sentence[locale].trim().replace(/\.$/, '')
  const bare = named === '' ? template.replaceAll(/\s*\(\{category\}\)/g, '') : template
  const text = bare.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => parts[name] ?? placeholder)
  return named === '' || template.includes('{category}') ? text : `${text} (${named})`
}

/** Names of the chosen categories, "Gymnasium, Deutsche"; those that stand for the whole may be left out. */
export function categoryNames(breakdowns: readonly Breakdown[], by: Selection, format: Format, withoutWhole: boolean): string {
  return breakdowns
    .flatMap(({ id, categories }) => {
      const category = categories.find((one) => one.id === by[id]) ?? categories[0]
      return category === undefined || (withoutWhole && category.id === 'insgesamt') ? [] : [category.name[format.locale]]
    })
    .join(', ')
}
