import type { SeriesBreak } from '@/contract/schema/paper.ts'
import type { IndicatorFile } from '../schema/indicatorFile.ts'
import { type AreaTree, yearOf } from './areaTree.ts'
import { distinctBreaks, touches } from './breaks.ts'
import { absentCell, type DerivedCell, finish } from './derivedCell.ts'
import { type Figure, flagBits, missing } from './figure.ts'
import type { EntryPlan } from './plan.ts'
import { isComplete, isUnknown, type Raw, readCombo, sumRaws } from './rawFigures.ts'
import type { TableFigures } from './tableFigures.ts'

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

const BREAK = flagBits(['break'])

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
  const periods = [...new Set(entries.flatMap(({ figures }) => [...figures.periods]))].sort()
  const known = (area: string, period: string, combo: number) => {
    const raw = rawOf(area, period)?.[combo]
    return raw !== undefined && isComplete(raw)
  }
  /** Whether this is the first number of a break (which something must lie before) or of an exception. */
  const opens = (one: SeriesBreak, area: string, period: string, combo: number) => {
    if (period < one.period || (one.until !== undefined && period > one.until) || !touches(one, area, tree)) return false
    if (periods.some((other) => one.period <= other && other < period && known(area, other, combo))) return false
    return one.until !== undefined || periods.some((other) => other < one.period && known(area, other, combo))
  }
  return {
    cells: (area, period) => {
      const raw = rawOf(area, period)
      if (raw === undefined) return undefined
      if (empty(area)) return raw.map(() => absentCell('not-applicable'))
      return raw.map((of, combo) => finish(indicator, of, breaks.some((one) => opens(one, area, period, combo)) ? BREAK : 0))
    },
    silence: (area, period) => {
      if (tree.area(area)?.kind === 'gemeindefreies-gebiet') return absentCell('not-applicable')
      const exists = tree.existed(area, yearOf(period)) || tree.area(area) === undefined
      return absentCell(exists ? 'unknown' : 'not-existing')
    },
    periods,
    breaks,
  }
}

/** No table speaks of this part: where it existed the sum is unknown; where nobody lives nothing is missing. */
function silent(tree: AreaTree, part: string, period: string): Figure {
  const none = tree.area(part)?.kind === 'gemeindefreies-gebiet' || !tree.existed(part, yearOf(period))
  return missing(none ? 'not-existing' : 'unknown')
}
