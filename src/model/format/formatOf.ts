import { formatLocale, type FormatLocaleDefinition } from 'd3-format'
import { ABSENCE_SIGN, type Absence, type Flag } from '@/contract/absence.ts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import type { YearMeaning } from '@/contract/yearMeaning.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import type { Locale } from '../text/locale.ts'
import { absenceWords, FLAG_MARK, flagWords } from './absenceWords.ts'
import { type Difference, differenceOf } from './formatChange.ts'
import { formatDate, formatPeriod, formatPeriodAsReference, formatPeriodInSentence, formatPeriodShort } from './formatPeriod.ts'
import { printedValue } from './printedValue.ts'
import { roundTo } from './rounding.ts'

/** What a number of an indicator needs to be printed. */
export type Printable = Pick<Indicator, 'kind' | 'unit' | 'decimals' | 'categories'>

/** Everything that is printed differently in another language. One object per language: `formatOf('de')`. */
export interface Format {
  readonly locale: Locale
  /** `number(-1234.5, 1)` → "−1.234,5" */
  number(value: number, decimals: number): string
  /** A number with the indicator's unit: "8,24 %", "1.234". Categorical: the category's name. */
  value(value: number, indicator: Printable): string
  /** A figure as printed in a cell: the number without unit, or the sign of its absence. Categorical: the short name. */
  cell(cell: Cell, indicator: Printable): string
  /** A figure in words: the number with its unit, or the reason it is missing. For sentences, tooltips and screen readers. */
  cellWords(cell: Cell, indicator: Printable): string
  /** "46 von 662"; undefined where the counts are not known. */
  counts(cell: Cell): string | undefined
  /** "+0,96 Prozentpunkte", "−38 (−12,4 %)", "±0"; undefined where there is nothing to compare. */
  change(cell: Cell, reference: Cell, indicator: Printable): string | undefined
  /** A difference without its sign: "0,96 Prozentpunkte". */
  amount(difference: Difference, indicator: Printable): string
  /** " (+0,4 %)" behind the amount of a count, with its blank; empty where per cent says nothing. */
  inPercent(difference: Difference): string
  /** "2024", "Schuljahr 2023/24", "31.12.2024" */
  period(period: string, meaning: YearMeaning): string
  /** "2024", "2023/24": for axes and columns. */
  periodShort(period: string, meaning: YearMeaning): string
  /** "im Jahr 2024", "im Schuljahr 2023/24", "am 31.12.2024" */
  periodInSentence(period: string, meaning: YearMeaning): string
  /** "2023", "im Schuljahr 2022/23", "am 31.12.2015": behind "als" or "gegenüber". */
  periodAsReference(period: string, meaning: YearMeaning): string
  date(date: string): string
  absence(reason: Absence): string
  absenceNote(reason: Absence): string
  absenceSign(reason: Absence): string
  flag(flag: Flag): string
  flagNote(flag: Flag): string
  flagMark(flag: Flag): string
  /** "A, B und C" */
  list(items: readonly string[]): string
  /** Order of names as the language has it: "Börde" before "Burgenlandkreis". */
  compare(a: string, b: string): number
}

const NO_BREAK = '\u00a0'
const MINUS = '\u2212'
const TAGS: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' }
const SEPARATORS: Readonly<Record<Locale, FormatLocaleDefinition>> = {
  de: { decimal: ',', thousands: '.', grouping: [3], currency: ['', `${NO_BREAK}€`] },
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['£', ''] },
}
const KNOWN = new Map<Locale, Format>()

/** The printing of a language; made once. */
export function formatOf(locale: Locale): Format {
  const known = KNOWN.get(locale)
  if (known !== undefined) return known
  const made = makeFormat(locale)
  KNOWN.set(locale, made)
  return made
}

/**
 * Makes a thing when it is first asked for. A browser's first `Intl` object takes as long as drawing the map (docs/decisions/2026-11-24-numbers-without-intl.md),
 * and a first picture seldom lists or sorts names.
 */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function makeFormat(locale: Locale): Format {
  const number = numberFormat(locale)
  const words = absenceWords(locale)
  const flags = flagWords(locale)
  const list = once(() => new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }))
  const collator = once(() => new Intl.Collator(TAGS[locale], { numeric: true }))
  const withUnit = (text: string, indicator: Printable): string => {
    const unit = indicator.unit[locale]
    if (unit === '') return text
    return locale === 'en' && unit === '%' ? `${text}%` : `${text}${NO_BREAK}${unit}`
  }
  const value = (of: number, indicator: Printable): string =>
    indicator.kind === 'categorical' ? categoryName(of, indicator, locale) : withUnit(number(of, indicator.decimals), indicator)
  const amount = (difference: Difference, indicator: Printable): string => {
    const size = number(Math.abs(difference.amount), difference.decimals)
    if (difference.unit === 'points') return `${size}${NO_BREAK}${pointsWord(Math.abs(difference.amount), locale)}`
    return withUnit(size, indicator)
  }
  const inPercent = ({ percent }: Difference): string => {
    if (percent === undefined) return ''
    return ` (${signed(percent, `${number(Math.abs(percent), 1)}${locale === 'en' ? '' : NO_BREAK}%`)})`
  }

  return {
    locale,
    number,
    value,
    cell: (cell, indicator) => {
      if (!isPresent(cell)) return ABSENCE_SIGN[cell.absence]
      if (indicator.kind === 'categorical') return categoryName(cell.value, indicator, locale, true)
      return number(printedValue(cell, indicator), indicator.decimals)
    },
    cellWords: (cell, indicator) => {
      if (!isPresent(cell)) return words[cell.absence].word
      return value(indicator.kind === 'categorical' ? cell.value : printedValue(cell, indicator), indicator)
    },
    counts: ({ numerator, denominator }) => {
      if (numerator === undefined || denominator === undefined) return undefined
      return `${number(numerator, 0)} ${locale === 'de' ? 'von' : 'of'} ${number(denominator, 0)}`
    },
    change: (cell, reference, indicator) => {
      const difference = differenceOf(cell, reference, indicator)
      if (difference === undefined) return undefined
      return `${signed(difference.amount, amount(difference, indicator))}${inPercent(difference)}`
    },
    amount,
    inPercent,
    period: (period, meaning) => formatPeriod(period, meaning, locale),
    periodShort: formatPeriodShort,
    periodInSentence: (period, meaning) => formatPeriodInSentence(period, meaning, locale),
    periodAsReference: (period, meaning) => formatPeriodAsReference(period, meaning, locale),
    date: (date) => formatDate(date, locale),
    absence: (reason) => words[reason].word,
    absenceNote: (reason) => words[reason].note,
    absenceSign: (reason) => ABSENCE_SIGN[reason],
    flag: (flag) => flags[flag].word,
    flagNote: (flag) => flags[flag].note,
    flagMark: (flag) => FLAG_MARK[flag],
    list: (items) => list().format(items),
    compare: (a, b) => collator().compare(a, b),
  }
}

const signed = (of: number, size: string): string => `${of > 0 ? '+' : of < 0 ? MINUS : '±'}${size}`

/** Numbers with a real minus sign, rounded half away from zero before they are written. */
function numberFormat(locale: Locale): (value: number, decimals: number) => string {
  const { format } = formatLocale({ ...SEPARATORS[locale], minus: MINUS })
  const formats = new Map<number, (value: number) => string>()
  return (value, decimals) => {
    const known = formats.get(decimals) ?? format(`,.${decimals}f`)
    formats.set(decimals, known)
    return known(roundTo(value, decimals))
  }
}

/** One percentage point, but 0.5 and 2 percentage points; German has the plural form for all but exactly one. */
function pointsWord(size: number, locale: Locale): string {
  if (locale === 'de') return size === 1 ? 'Prozentpunkt' : 'Prozentpunkte'
  return `percentage${NO_BREAK}point${size === 1 ? '' : 's'}`
}

/** The name behind a code of a categorical indicator; the code itself where nobody named it. */
function categoryName(code: number, indicator: Printable, locale: Locale, short = false): string {
  const category = indicator.categories?.find((one) => one.code === code)
  if (category === undefined) return String(code)
  return (short ? category.short : undefined)?.[locale] ?? category.name[locale]
}
