import type { Flag } from '@/contract/absence.ts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { Area } from '@/contract/schema/region.ts'
import { isExceptional } from '@/contract/seriesBreak.ts'
import { inLanguage } from '../area/exonyms.ts'
import { locative } from '../area/locative.ts'
import { type AbsentCell, type Cell, isPresent, type PresentCell } from '../cube/cell.ts'
import type { Cube, Selection } from '../cube/cube.ts'
import { isForecast } from '../cube/forecast.ts'
import { differenceOf } from '../format/formatChange.ts'
import type { Format } from '../format/formatOf.ts'
import { breakSpan, breaksOf, type EarlierPoint, previousPoint, seriesOf } from '../series/series.ts'
import { fillTemplate } from './fillTemplate.ts'
import { forecastBounds } from './forecastBounds.ts'
import { sentenceWords, type SentenceWords } from './sentenceWords.ts'

export interface SentenceInput {
  readonly indicator: Indicator
  readonly cube: Cube
  /** What is spoken of: the highlighted areas in the order chosen, or the region's total when there are none. Not empty. */
  readonly areas: readonly Area[]
  readonly benchmark: Area | undefined
  /** Areas of the level on screen: where the first area has no category of its own, its parts are counted. */
  readonly parts?: readonly string[]
  readonly period: string
  readonly by: Selection
  readonly format: Format
}

/** Flags that a listener must hear; the others are for the table. */
const SPOKEN: readonly Flag[] = ['demo', 'forecast', 'provisional', 'reconstructed', 'estimated', 'small-n']
/** With more areas than this nobody listens any longer. */
const ALSO_NAMED = 3

/**
 * Says what is on screen: the value of the first area, how it compares with the benchmark and with the period before, what to mind, and the values
 * of the next highlighted areas. Where there is no value it says why. Made by rules from the numbers alone.
 */
export function writeSentence(input: SentenceInput): string {
  const { areas, cube, period, by } = input
  const area = areas[0]
  if (area === undefined) return ''
  const cell = cube.cell(area.id, period, by)
  const words = sentenceWords(input.format.locale)
  const counted = isPresent(cell) ? undefined : saidCategories(input, area, words)
  if (counted !== undefined) return counted
  const said = isPresent(cell) ? saidValue(input, area, cell, words) : saidAbsence(input, area, cell, words)
  return [...said, ...saidOthers(input, words)].join(' ')
}

function saidValue(input: SentenceInput, area: Area, cell: PresentCell, words: SentenceWords): string[] {
  const { indicator, cube, period, by, format } = input
  // What is forecast differs from what was counted last, not from another forecast.
  const points = seriesOf(cube, area.id, by).filter((point) => !isForecast(cube, point.period))
  const breaks = breaksOf(cube.breaks, area.id)
  // A score is stretched anew every year: it tells the place among others, not what has changed.
  const before = indicator.kind === 'index' ? undefined : previousPoint(points, period, breaks)
  const asides = [
    comparison(input, area, cell, words),
    before === undefined || before.breaks.length > 0
      ? undefined
      : difference(cell, before.point.cell, input, words, format.periodAsReference(before.point.period, indicator.yearMeaning)),
  ].filter((aside) => aside !== undefined)
  const bounds = forecastBounds(input, area.id)
  const main = fillTemplate({ indicator, area, period, cell, by, format, bounds })
  const first = asides.length === 0 ? `${main}.` : `${main}, ${asides.join(words.and)}.`
  // A sentence with bounds says that it is a forecast; what its rates are made of is for table and paper.
  const hints = SPOKEN.filter((flag) => cell.flags.includes(flag) && (bounds === undefined || flag === 'demo')).map((flag) => words.hint(format.flag(flag), format.flagNote(flag)))
  return [first, ...saidBreaks(input, before, words), ...hints]
}

/** Why there is no comparison with the period before, or one with a period farther away. */
function saidBreaks({ period, indicator, format }: SentenceInput, before: EarlierPoint | undefined, words: SentenceWords): string[] {
  if (before === undefined) return []
  const notes = (breaks: readonly SeriesBreak[]) => [...new Set(breaks.map(({ note }) => note[format.locale]))].join(' ')
  const exceptions = before.breaks.filter((one) => isExceptional(one, period))
  if (exceptions.length > 0) return [words.exceptional(notes(exceptions))]
  if (before.breaks.length > 0) return [words.acrossBreak(notes(before.breaks.slice(-1)))]
  return before.skipped.map((one) => words.skipped(breakSpan(one, (at) => format.period(at, indicator.yearMeaning)), one.note[format.locale]))
}

/** Counts of areas of different size are not compared with each other. */
function comparison(input: SentenceInput, area: Area, cell: PresentCell, words: SentenceWords): string | undefined {
  const { benchmark, indicator, cube, period, by, format } = input
  if (benchmark === undefined || benchmark.id === area.id || indicator.kind === 'count') return undefined
  const other = cube.cell(benchmark.id, period, by)
  const where = locative(benchmark, format.locale, 'inside')
  return difference(cell, other, input, words, where, ` (${format.cellWords(other, indicator)})`)
}

function difference(cell: Cell, reference: Cell, { indicator, format }: SentenceInput, words: SentenceWords, than: string, behind = ''): string | undefined {
  const found = differenceOf(cell, reference, indicator)
  if (found === undefined) return undefined
  if (found.amount === 0) return `${words.same(than)}${behind}`
  const amount = format.amount(found, indicator)
  const direction = found.unit === 'plain' ? words.plain(amount, found.amount > 0) : words.quantity(amount, found.amount > 0)
  return `${direction}${format.inPercent(found)}${words.thanWord}${than}${behind}`
}

/** How many parts of a region stand in each category, the most frequent first; undefined where that makes no sense. */
function saidCategories({ indicator, areas, parts = [], cube, period, by, format }: SentenceInput, area: Area, words: SentenceWords): string | undefined {
  if (indicator.kind !== 'categorical' || areas.length > 1 || parts.includes(area.id)) return undefined
  const cells = parts.map((id) => cube.cell(id, period, by)).filter(isPresent)
  const counts = (indicator.categories ?? [])
    .map(({ code, name }) => ({ name: name[format.locale], count: cells.filter(({ value }) => value === code).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
  if (counts.length === 0) return undefined
  const when = format.periodInSentence(period, indicator.yearMeaning)
  const list = format.list(counts.map(({ name, count }) => `${words.quoted(name)} (${format.number(count, 0)})`))
  return words.categories(locative(area, format.locale), when, indicator.name[format.locale], cells.length, list)
}

function saidAbsence(input: SentenceInput, area: Area, cell: AbsentCell, words: SentenceWords): string[] {
  const { indicator, cube, period, by, format } = input
  const when = format.periodInSentence(period, indicator.yearMeaning)
  const sentence = words.absent(locative(area, format.locale), when, indicator.name[format.locale], format.absenceNote(cell.absence))
  const before = previousPoint(seriesOf(cube, area.id, by), period, [])?.point
  if (before === undefined) return [sentence]
  return [sentence, words.lastKnown(format.cellWords(before.cell, indicator), format.period(before.period, indicator.yearMeaning))]
}

/** The values of the next highlighted areas, in the same period. */
function saidOthers({ areas, cube, period, by, indicator, format }: SentenceInput, words: SentenceWords): string[] {
  const others = areas.slice(1, 1 + ALSO_NAMED)
  if (others.length === 0) return []
  return [words.besides(format.list(others.map(({ id, short }) => `${inLanguage(short, format.locale)} ${format.cellWords(cube.cell(id, period, by), indicator)}`)))]
}
