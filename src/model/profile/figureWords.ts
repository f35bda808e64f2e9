import type { Area } from '@/contract/schema/region.ts'
import { inLanguage } from '../area/exonyms.ts'
import { locative } from '../area/locative.ts'
import { isPresent } from '../cube/cell.ts'
import type { Difference } from '../format/formatChange.ts'
import type { Format } from '../format/formatOf.ts'
import { categoryNames } from '../sentence/fillTemplate.ts'
import { profileTextsOf } from '../text/profile/profileTextsOf.ts'
import { differenceBetween, type KeyFigure, type Reference } from './keyFigure.ts'

/*
 * What a row of a profile says, in words: the same on screen, in print and in the file.
 */

/** The indicator, with its first category where that is not the whole: "Schülerinnen und Schüler nach Schulart (Gymnasien)". */
export function figureName({ indicator, by }: Pick<KeyFigure, 'indicator' | 'by'>, format: Format): string {
  const category = categoryNames(indicator.breakdowns, by, format, true)
  return `${indicator.name[format.locale]}${category === '' ? '' : ` (${category})`}`
}

/** "+1,18 Prozentpunkte seit 2019"; or why nothing can be subtracted. Empty where there is no figure. */
export function changeWords({ indicator, cell, change }: Pick<KeyFigure, 'indicator' | 'cell' | 'change'>, format: Format): string {
  const p = profileTextsOf(format.locale)
  const named = (period: string) => p.period(format.period(period, indicator.yearMeaning), period.length === 10 || indicator.yearMeaning === 'school-year-start')
  switch (change.kind) {
    case 'change':
      return p.change(format.change(cell, change.since.cell, indicator) ?? '', named(change.since.period))
    case 'break':
      return p.changeBreak(named(change.since.period))
    case 'score':
      return p.changeScore
    case 'no-earlier':
      return p.changeNone
    case 'nothing':
      return ''
  }
}

/** Why figures could not be subtracted: the notes of the breaks between them, each once. */
export function breakNotes(rows: readonly Pick<KeyFigure, 'change'>[], format: Format): string {
  return [...new Set(rows.flatMap(({ change }) => (change.kind === 'break' ? change.breaks.map(({ note }) => note[format.locale]) : [])))].join(' ')
}

/**
 * "Rang 1 von 8" and "niedrig ist günstiger, 7 liegen günstiger"; of a category how many areas share it. Of two areas that are compared, each has its rank
 * and both the reading.
 */
export function standingWords({ standing, category, indicator }: Pick<KeyFigure, 'standing' | 'category' | 'indicator'>, format: Format): readonly string[] {
  const p = profileTextsOf(format.locale)
  const number = (count: number) => format.number(count, 0)
  if (category !== undefined) return [p.category(number(category.same), number(category.of))]
  if (standing === undefined) return []
  const rank = p.rank(number(standing.rank), number(standing.of), standing.tied)
  if (indicator.direction === 'neither' || standing.better === undefined) return [rank]
  return [rank, `${p.reading[indicator.direction]}, ${standing.better === 0 ? p.betterNone : p.better(number(standing.better), standing.better === 1)}`]
}

/** A line for each larger area; those without a figure for the same reason share one. */
export function referenceLines(row: Pick<KeyFigure, 'indicator' | 'references'>, format: Format): readonly string[] {
  const absent = row.references.flatMap(({ area, cell }) => (cell.absence === undefined ? [] : [{ name: inLanguage(area.name, format.locale), absence: cell.absence }]))
  const [first] = absent
  if (first !== undefined && absent.length === row.references.length && absent.every(({ absence }) => absence === first.absence)) {
    return [profileTextsOf(format.locale).absent(format.list(absent.map(({ name }) => name)), format.absence(first.absence))]
  }
  return row.references.map((reference) => referenceWords(reference, row, format))
}

/** "1,38 Prozentpunkte mehr als im Großraum Braunschweig (8,24 %)"; without a figure of the larger area the reason. */
function referenceWords({ area, cell, difference }: Reference, { indicator }: Pick<KeyFigure, 'indicator'>, format: Format): string {
  const p = profileTextsOf(format.locale)
  if (!isPresent(cell)) return p.absent(inLanguage(area.name, format.locale), format.absence(cell.absence))
  const figure = format.cellWords(cell, indicator)
  if (difference === undefined) return p.absent(inLanguage(area.name, format.locale), figure)
  return `${differenceWords(difference, area, indicator, format)} (${figure})`
}

/** The difference of two compared areas in the same period, as seen from the first; or why there is none. */
export function betweenWords(a: KeyFigure, b: KeyFigure, format: Format): string {
  const p = profileTextsOf(format.locale)
  if (!isPresent(a.cell) || !isPresent(b.cell) || a.period !== b.period) return p.notBoth
  if (a.indicator.kind === 'categorical') return a.cell.value === b.cell.value ? p.sameCategory : p.otherCategory
  const difference = differenceBetween(a, b)
  return difference === undefined ? '' : differenceWords(difference, b.area, a.indicator, format)
}

function differenceWords(difference: Difference, than: Area, indicator: KeyFigure['indicator'], format: Format): string {
  const p = profileTextsOf(format.locale)
  const where = locative(than, format.locale, 'inside')
  if (difference.amount === 0) return p.equal(where)
  const amount = format.amount(difference, indicator)
  const more = difference.amount > 0
  if (difference.unit === 'plain') return more ? p.higher(amount, where) : p.lower(amount, where)
  return more ? p.more(amount, where) : p.less(amount, where)
}
