import type { Sources } from '../../read/sources.ts'
import type { IndicatorFile } from '../../schema/indicatorFile.ts'
import { type AreaTree, yearOf } from '../areaTree.ts'
import { evaluator } from '../evaluate.ts'
import { type Figure, flagBits, missing, negative, present, sumFigures } from '../figure.ts'
import { planIndicator } from '../plan.ts'
import { tableFigures } from '../tableFigures.ts'

/** Figures of one indicator by area, year and choice of categories, and the years it has. */
export interface CountedIndicator {
  /** Oldest first; of several dates in one year the last counts. */
  readonly years: readonly number[]
  readonly figure: (area: string, year: number, by: Readonly<Record<string, string>>) => Figure
}

/** Indicators as a forecast asks them, each made once. An indicator that does not exist has no years (a finding of the check). */
export function countedIndicators(sources: Pick<Sources, 'tables' | 'indicators'>, tree: AreaTree): (id: string) => CountedIndicator {
  const made = new Map<string, CountedIndicator>()
  return (id) => {
    const known = made.get(id) ?? countedIndicator(sources, tree, id)
    made.set(id, known)
    return known
  }
}

const NEVER: CountedIndicator = { years: [], figure: () => missing('unknown') }

function countedIndicator({ tables, indicators }: Pick<Sources, 'tables' | 'indicators'>, tree: AreaTree, id: string): CountedIndicator {
  const indicator = indicators.find((one) => one.id === id)
  if (indicator === undefined) return NEVER
  const needed = tables.filter((table) => indicator.from.some((from) => from.table === table.id))
  const figures = new Map(needed.map((table) => [table.id, tableFigures(table, tree)]))
  const { entries } = planIndicator(indicator, new Map(needed.map((table) => [table.id, table])))
  const askable = evaluator(indicator, entries, figures, tree)
  const periods = new Map(askable.periods.map((period) => [yearOf(period), period]))
  const known = new Map<string, ReturnType<typeof askable.cells>>()
  /** A forecast asks for the same cells again and again, from every year back. */
  const cellsOf = (area: string, period: string) => {
    const key = `${area}/${period}`
    if (!known.has(key)) known.set(key, askable.cells(area, period))
    return known.get(key)
  }
  return {
    years: [...periods.keys()].sort((a, b) => a - b),
    figure: (area, year, by) => {
      const period = periods.get(year)
      const cells = period === undefined ? undefined : cellsOf(area, period)
      const cell = cells?.[comboOf(indicator, by)]
      if (cell === undefined) return missing(tree.existed(area, year) ? 'unknown' : 'not-existing')
      const flags = flagBits(cell.flags.filter((flag) => flag !== 'break'))
      return cell.value === undefined ? missing(cell.absence ?? 'unknown', flags) : present(cell.value, flags)
    },
  }
}

/** Number of a combination of categories, the last breakdown running fastest; −1 where a category does not exist. */
function comboOf({ breakdowns }: IndicatorFile, by: Readonly<Record<string, string>>): number {
  return breakdowns.reduce((combo, { id, categories }) => {
    const at = by[id] === undefined ? 0 : categories.findIndex((one) => one.id === by[id])
    return combo < 0 || at < 0 ? -1 : combo * categories.length + at
  }, 0)
}

type Count = readonly { readonly indicator: string; readonly by: Readonly<Record<string, string>>; readonly minus: boolean }[]

/** Figures of several indicators added and taken away. Its years are those that all of them have. */
export function countedSeries(count: Count, counted: (id: string) => CountedIndicator): { years: readonly number[]; figure: (area: string, year: number) => Figure } {
  const [first, ...others] = count.map(({ indicator }) => new Set(counted(indicator).years))
  return {
    years: [...(first ?? [])].filter((year) => others.every((years) => years.has(year))),
    figure: (area, year) =>
      sumFigures(
        count.map(({ indicator, by, minus }) => {
          const figure = counted(indicator).figure(area, year, by)
          return minus ? negative(figure) : figure
        }),
      ),
  }
}
