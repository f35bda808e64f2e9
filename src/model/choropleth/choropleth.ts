import { ABSENCES, type Absence } from '@/contract/absence.ts'
import type { Indicator } from '@/contract/schema/catalogue.ts'
import { type Cell, isPresent } from '../cube/cell.ts'
import type { Classification } from '../classify/classify.ts'
import { classOf } from '../classify/classify.ts'
import type { Locale } from '../text/locale.ts'
import { classLabel } from './classLabel.ts'

/** How an area looks: the index of its class, or the reason it has none. */
export type AreaMark = { readonly type: 'class'; readonly index: number } | { readonly type: 'absent'; readonly reason: Absence }

/** A class as the legend shows it. */
export interface LegendClass {
  readonly index: number
  /** Bounds; of a category: its code twice. */
  readonly from: number
  readonly to: number
  readonly label: string
  /** Ids of the areas in it. May be empty: classes hold still over the years. */
  readonly areas: readonly string[]
}

export interface LegendAbsence {
  readonly reason: Absence
  readonly areas: readonly string[]
}

/** Map and legend in one: they are drawn from the same marks and cannot disagree. */
export interface Choropleth {
  readonly marks: ReadonlyMap<string, AreaMark>
  readonly classes: readonly LegendClass[]
  /** Only reasons that occur, in the order of the contract. */
  readonly absences: readonly LegendAbsence[]
  readonly categorical: boolean
  /** Classes lie around a benchmark and want diverging colours. */
  readonly diverging: boolean
}

interface Base {
  /** Areas of the level, in the order in which the legend names them. */
  readonly areas: readonly string[]
  /** An area without a cell is `not-existing`. */
  readonly cells: ReadonlyMap<string, Cell>
  readonly locale: Locale
}
interface Classified extends Base {
  readonly classification: Classification
  readonly formatBound: (bound: number) => string
}
interface Categorised extends Base {
  readonly categories: NonNullable<Indicator['categories']>
}
export type ChoroplethInput = Classified | Categorised

/** Puts every area into its class or under its reason. */
export function buildChoropleth(input: ChoroplethInput): Choropleth {
  const marks = new Map<string, AreaMark>()
  const byIndex: string[][] = []
  const byReason = new Map<Absence, string[]>()
  for (const area of input.areas) {
    const mark = markOf(input.cells.get(area), input)
    marks.set(area, mark)
    if (mark.type === 'class') (byIndex[mark.index] ??= []).push(area)
    else append(byReason, mark.reason, area)
  }
  const absences = ABSENCES.flatMap((reason) => {
    const areas = byReason.get(reason)
    return areas === undefined ? [] : [{ reason, areas }]
  })
  const categorical = 'categories' in input
  const classes = (categorical ? categoryClasses(input) : boundClasses(input)).map((one) => ({ ...one, areas: byIndex[one.index] ?? [] }))
  const diverging = !categorical && input.classification.method === 'diverging'
  return { marks, classes, absences, categorical, diverging }
}

function markOf(cell: Cell | undefined, input: ChoroplethInput): AreaMark {
  if (cell === undefined) return { type: 'absent', reason: 'not-existing' }
  if (!isPresent(cell)) return { type: 'absent', reason: cell.absence }
  const index = 'categories' in input ? input.categories.findIndex(({ code }) => code === cell.value) : classOf(input.classification, cell.value)
  // A code that nobody defined is not put into a class that would be wrong.
  return index < 0 ? { type: 'absent', reason: 'unknown' } : { type: 'class', index }
}

function append(lists: Map<Absence, string[]>, reason: Absence, area: string): void {
  const list = lists.get(reason)
  if (list === undefined) lists.set(reason, [area])
  else list.push(area)
}

type BareClass = Omit<LegendClass, 'areas'>

function categoryClasses({ categories, locale }: Categorised): BareClass[] {
  return categories.map(({ code, name }, index) => ({ index, from: code, to: code, label: name[locale] }))
}

function boundClasses({ classification, formatBound, locale }: Classified): BareClass[] {
  const { bounds } = classification
  return bounds.slice(1).map((to, index) => ({
    index,
    from: bounds[index] ?? to,
    to,
    label: classLabel(classification, index, formatBound, locale),
  }))
}
