import type { Catalogue, Indicator } from '@/contract/schema/catalogue.ts'
import type { Paper, Papers } from '@/contract/schema/paper.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { breakSpan } from '@/model/series/series.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import { protectionLine } from './protectionLine.ts'

/** One question of the paper with its answers. */
export interface PaperEntry {
  readonly term: string
  readonly answers: readonly string[]
  readonly href?: string | undefined
}

interface Parts {
  readonly indicator: Indicator
  readonly papers: Papers
  /** Periods for which the region has figures, oldest first. */
  readonly periods: readonly string[]
  readonly build: Catalogue['build']
  readonly t: Texts
  readonly format: Format
}

/** All that is known of an indicator and the table behind it, in the order in which a doubting reader asks. */
export function buildPaper({ indicator, papers, periods, build, t, format }: Parts): readonly PaperEntry[] {
  const { locale } = format
  const own = papers.indicators.find((paper) => paper.indicator === indicator.id)
  const table = papers.tables.find(({ id }) => id === (own?.table ?? indicator.paper))
  const words = t.paper
  const entries: readonly (PaperEntry | undefined)[] = [
    entry(words.definition, own?.definition[locale] ?? indicator.description[locale]),
    entry(words.formula, own?.formula[locale]),
    entry(words.numerator, indicator.numerator?.[locale]),
    entry(words.denominator, indicator.denominator?.[locale]),
    entry(words.unit, indicator.unit[locale]),
    entry(words.direction, words.directions[indicator.direction]),
    entry(words.periods, knownSpan(periods, papers.forecasts?.find((one) => one.table === table?.id)?.base, indicator, format)),
    entry(words.yearMeaning, words.yearMeanings[indicator.yearMeaning]),
    ...(table === undefined ? [] : tableEntries(table, indicator, t, format)),
    ...tableRemarks(table, own?.notes ?? [], t, format),
    entry(words.officialCode, indicator.officialCode),
    entry(words.build, t.app.dataBuild(format.date(build.date), build.hash)),
  ]
  return entries.filter((candidate) => candidate !== undefined)
}

/** What is to be asked of the table behind figures: where it comes from, under which licence, how it is rounded, protected and broken. */
export function tableEntries(table: Paper, { yearMeaning }: Pick<Indicator, 'yearMeaning'>, t: Texts, format: Format): readonly (PaperEntry | undefined)[] {
  const { locale } = format
  const words = t.paper
  const period = (id: string) => format.period(id, yearMeaning)
  return [
    entry(words.source, `${table.source}: ${table.title[locale]}`),
    entry(words.tableCode, table.tableCode),
    entry(words.retrieved, format.date(table.retrieved)),
    entry(words.licence, table.licence.name, table.licence.url.startsWith('http') ? table.licence.url : undefined),
    entry(words.attribution, table.attribution),
    entry(words.gebietsstand, table.gebietsstand[locale]),
    answerList(
      words.rounding,
      table.rounding.map(({ areas, base, from }) => words.roundedTo(areas.map((area) => words.places[area] ?? area).join(', '), base, from === undefined ? undefined : period(from))),
    ),
    table.protection === undefined ? undefined : protectionLine(table.protection, locale),
    answerList(words.breaks, table.breaks.map((one) => `${breakSpan(one, period)}: ${one.note[locale]}`)),
  ]
}

/** What people wrote beside a table, after `own` notes: notes, the office's footnotes, findings that are known and stay. */
export function tableRemarks(table: Paper | undefined, own: Paper['notes'], t: Texts, { locale }: Format): readonly (PaperEntry | undefined)[] {
  const words = t.paper
  return [
    answerList(words.notes, [...own, ...(table?.notes ?? [])].map((note) => note[locale])),
    answerList(words.footnotes, table?.footnotes ?? []),
    answerList(words.acknowledged, table?.acknowledged.map(({ what, where, why }) => `${what} (${where}): ${why[locale]}`) ?? []),
  ]
}

/** What was counted, and apart from it what is forecast after `base`. */
function knownSpan(periods: readonly string[], base: string | undefined, indicator: Indicator, format: Format): string {
  const ahead = base === undefined ? [] : periods.filter((period) => period > base)
  const counted = periodSpan(periods.filter((period) => !ahead.includes(period)), indicator, format)
  return ahead.length === 0 ? counted : `${counted}; ${format.flag('forecast')}: ${periodSpan(ahead, indicator, format)}`
}

/** First and last period; all of them where they are few. */
function periodSpan(periods: readonly string[], { yearMeaning }: Indicator, format: Format): string {
  const name = (id: string | undefined) => (id === undefined ? '' : format.period(id, yearMeaning))
  return periods.length > 4 ? `${name(periods[0])} – ${name(periods.at(-1))} (${periods.length})` : format.list(periods.map(name))
}

function entry(term: string, answer: string | undefined, href?: string): PaperEntry | undefined {
  return answer === undefined || answer === '' ? undefined : { term, answers: [answer], href }
}

/** A question with its answers, each once; nothing where there is none. */
export function answerList(term: string, answers: readonly string[]): PaperEntry | undefined {
  return answers.length === 0 ? undefined : { term, answers: [...new Set(answers)] }
}
