import type { Absence, Flag } from '@/contract/absence.ts'
import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import { type AreaTree, yearOf } from './areaTree.ts'
import { type Figure, flagBits, flagsOf, missing, negative, present, sumFigures } from './figure.ts'
import type { ComboPlan, EntryPlan, Operand } from './plan.ts'
import type { TableFigures } from './tableFigures.ts'

/** One cell of a cube, ready to be written. */
export interface DerivedCell {
  readonly value: number | undefined
  readonly numerator: number | undefined
  readonly denominator: number | undefined
  readonly absence: Absence | undefined
  readonly flags: readonly Flag[]
}

/** An indicator that can be asked for any area. */
export interface Evaluator {
  /** Cells of all combinations of categories; `undefined` where no table makes a statement about area and period. */
  readonly cells: (area: string, period: string) => readonly DerivedCell[] | undefined
  /** What stands where no statement is made: the area did not exist, or the source is silent. */
  readonly silence: (area: string, period: string) => DerivedCell
  /** All periods of the tables, oldest first. */
  readonly periods: readonly string[]
  readonly breaks: readonly SeriesBreak[]
}

interface Raw {
  readonly value: Figure | undefined
  readonly numerator: Figure | undefined
  readonly denominator: Figure | undefined
}

const NOTHING: Raw = { value: undefined, numerator: undefined, denominator: undefined }

/** Shares of fewer cases than this are flagged `small-n`: one person more or less moves them by more than three points. */
export const SMALL_N = 30

const SMALL = flagBits(['small-n'])
const BREAK = flagBits(['break'])
/** What can be said of a number that is not there. */
const SAID_OF_ABSENT = flagBits(['demo'])
const ROUNDED = flagBits(['rounded'])

interface Entry extends EntryPlan {
  readonly figures: TableFigures
}

/**
 * Makes an indicator askable. Answers are remembered, so that an area serving five regions is reckoned once.
 * @param tables askable tables, by id
 */
export function evaluator(indicator: IndicatorFile, plan: readonly EntryPlan[], tables: ReadonlyMap<string, TableFigures>, tree: AreaTree): Evaluator {
  const entries = plan.flatMap((entry): Entry[] => {
    const figures = tables.get(entry.table.id)
    return figures === undefined ? [] : [{ ...entry, figures }]
  })
  const breaks = distinctBreaks(entries)
  const raws = new Map<string, readonly Raw[] | undefined>()

  const reckon = (area: string, period: string): readonly Raw[] | undefined => {
    const entry = entries.find(({ figures }) => figures.covers(area, period))
    const parts = tree.parts(area)
    const own = entry?.combos.map((combo) => readCombo(entry.figures, combo, area, period))
    if (parts === undefined || (own !== undefined && !own.some(isUnknown))) return own
    const ofParts = parts.map((part) => ({ part, raws: rawOf(part, period) }))
    if (own === undefined && ofParts.every(({ raws }) => raws === undefined)) return undefined
    return (entries[0]?.combos ?? []).map((_, at) => {
      const published = own?.[at]
      if (published !== undefined && !isUnknown(published)) return published
      const silences = ofParts.flatMap(({ part, raws }) => (raws === undefined ? silent(tree, part, period) : []))
      const sum = sumRaws(indicator, ofParts.flatMap(({ raws }) => raws?.[at] ?? []), silences)
      return published === undefined || isComplete(sum) ? sum : published
    })
  }
  const rawOf = (area: string, period: string) => {
    const key = `${area}/${period}`
    if (raws.has(key)) return raws.get(key)
    const raw = reckon(area, period)
    raws.set(key, raw)
    return raw
  }
  const empty = (area: string) => indicator.kind !== 'count' && tree.area(area)?.kind === 'gemeindefreies-gebiet'
  const broken = (area: string, period: string) => breaks.some((one) => one.period === period && touches(one, area, tree))
  return {
    cells: (area, period) => {
      const raw = rawOf(area, period)
      if (raw === undefined) return undefined
      if (empty(area)) return raw.map(() => absentCell('not-applicable'))
      const more = broken(area, period) ? BREAK : 0
      return raw.map((one) => finish(indicator, one, more))
    },
    silence: (area, period) => {
      if (tree.area(area)?.kind === 'gemeindefreies-gebiet') return absentCell('not-applicable')
      const exists = tree.existed(area, yearOf(period)) || tree.area(area) === undefined
      return absentCell(exists ? 'unknown' : 'not-existing')
    },
    periods: [...new Set(entries.flatMap(({ figures }) => [...figures.periods]))].sort(),
    breaks,
  }
}

function readCombo(figures: TableFigures, combo: ComboPlan, area: string, period: string): Raw {
  const read = (operand: Operand | undefined): Figure | undefined => {
    if (operand === undefined) return undefined
    const [first] = operand.terms
    if (operand.terms.length === 1 && first?.sign === 1) return figures.figure(area, period, first.labels, operand.column)
    return settled(
      sumFigures(
        operand.terms.map(({ sign, labels }) => {
          const figure = figures.figure(area, period, labels, operand.column)
          return sign === 1 ? figure : negative(figure)
        }),
      ),
    )
  }
  return { value: read(combo.value), numerator: read(combo.numerator), denominator: read(combo.denominator) }
}

/** Rounded parts can exceed their rounded whole; nobody is then left, and never fewer than nobody. */
function settled(figure: Figure): Figure {
  return figure.number !== undefined && figure.number < 0 && (figure.flags & ROUNDED) !== 0 ? present(0, figure.flags) : figure
}

/** No table speaks of this part: where it existed the sum is unknown; where nobody lives nothing is missing. */
function silent(tree: AreaTree, part: string, period: string): Figure {
  const none = tree.area(part)?.kind === 'gemeindefreies-gebiet' || !tree.existed(part, yearOf(period))
  return missing(none ? 'not-existing' : 'unknown')
}

/** Sums over sums. Published shares, scores and codes are never added: `not-applicable` says that no such number exists for the whole. */
function sumRaws({ kind }: IndicatorFile, stated: readonly Raw[], silences: readonly Figure[]): Raw {
  if (stated.every((raw) => figuresOf(raw).length === 0)) return NOTHING
  const sum = (pick: (raw: Raw) => Figure | undefined): Figure | undefined => {
    const figures = stated.flatMap((raw) => pick(raw) ?? [])
    return figures.length < stated.length ? undefined : sumFigures([...figures, ...silences])
  }
  const counts = { value: undefined, numerator: sum(({ numerator }) => numerator), denominator: sum(({ denominator }) => denominator) }
  if (kind === 'count') return { ...counts, value: sum(({ value }) => value) }
  if (kind === 'share' && counts.numerator !== undefined && counts.denominator !== undefined) return counts
  return { value: missing('not-applicable'), numerator: undefined, denominator: undefined }
}

const figuresOf = ({ value, numerator, denominator }: Raw) => [value, numerator, denominator].filter((figure) => figure !== undefined)
const isUnknown = (raw: Raw) => figuresOf(raw).length === 0 || figuresOf(raw).some(({ absence }) => absence === 'unknown')
const isComplete = (raw: Raw) => figuresOf(raw).length > 0 && figuresOf(raw).every(({ number }) => number !== undefined)

/** From figures to the cell of a cube: the share is reckoned here, once, from whole counts. */
function finish(indicator: IndicatorFile, raw: Raw, more: number): DerivedCell {
  const { value, numerator, denominator } = raw
  const flags = figuresOf(raw).reduce((bits, figure) => bits | figure.flags, more)
  const main = value ?? shareOf(indicator, numerator, denominator)
  if (main.number === undefined) return absentCell(main.absence ?? 'unknown', flags & SAID_OF_ABSENT)
  const small = indicator.kind === 'share' && denominator?.number !== undefined && denominator.number < SMALL_N
  return {
    value: main.number,
    numerator: numerator?.number,
    denominator: denominator?.number,
    absence: undefined,
    flags: flagsOf(small ? flags | SMALL : flags),
  }
}

/**
 * A share, rounded once, to the decimals with which it is shown: a digit more would be rounded a second time on the screen,
 * and 73 of 831 (8.7846 %) would turn from 8.785 into 8.79. Published figures stay as they were published.
 */
function shareOf({ kind, factor, decimals }: IndicatorFile, numerator: Figure | undefined, denominator: Figure | undefined): Figure {
  if (numerator === undefined) return missing('unknown')
  if (numerator.number === undefined) return numerator
  if (denominator === undefined) return kind === 'count' ? numerator : missing('unknown')
  if (denominator.number === undefined) return denominator
  // Of nobody there is no share.
  return denominator.number === 0 ? missing('not-applicable') : present(Number(((numerator.number / denominator.number) * factor).toFixed(decimals)))
}

const absentCell = (absence: Absence, bits = 0): DerivedCell => ({
  value: undefined,
  numerator: undefined,
  denominator: undefined,
  absence,
  flags: flagsOf(bits),
})

/** A break touches the areas whose key begins with one of its keys, and what is made of them. */
export function touches({ areas }: SeriesBreak, id: string, tree: AreaTree): boolean {
  const hit = (key: string) => areas.some((prefix) => key.startsWith(prefix))
  return hit(id) || (!/^(DG|\d+)$/.test(id) && (tree.parts(id) ?? []).some(hit))
}

function distinctBreaks(entries: readonly Entry[]): SeriesBreak[] {
  const all = entries.flatMap(({ table }) => table.paper.breaks)
  const distinct = new Map(all.map((one) => [`${one.period}/${one.areas.join(',')}/${one.note.de}`, one]))
  return [...distinct.values()].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
}
