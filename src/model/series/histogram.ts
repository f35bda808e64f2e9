import { type Cell, isPresent } from '../cube/cell.ts'
import { type Classification, classOf } from '../classify/classify.ts'

/** A column of the histogram; it never straddles a class bound. */
export interface HistogramBin {
  readonly from: number
  readonly to: number
  readonly classIndex: number
  readonly areas: readonly string[]
}

/** How areas spread over the scale of the classes. */
export interface Histogram {
  /** Ends of the axis: of the classes, cut back to where the values are when classes are open. */
  readonly low: number
  readonly high: number
  readonly bins: readonly HistogramBin[]
  /** Areas in the fullest bin. */
  readonly peak: number
}

/**
 * Counts areas in about `resolution` columns between the outer class bounds. Every class is divided by itself into columns of nearly the common width,
 * so that a column has one colour. Nothing where there are fewer than two different bounds.
 */
export function buildHistogram(cells: ReadonlyMap<string, Cell>, classification: Pick<Classification, 'bounds' | 'decimals' | 'method'>, resolution = 32): Histogram {
  const { bounds } = classification
  const values = [...cells].flatMap(([area, cell]) => (isPresent(cell) ? [{ area, value: cell.value }] : []))
  const low = bounds[0] ?? 0
  const high = bounds.at(-1) ?? 0
  const width = (high - low) / resolution
  const bins = bounds.slice(1).flatMap((to, classIndex) => {
    const from = bounds[classIndex] ?? to
    const inside = values.filter(({ value }) => classOf({ ...classification }, value) === classIndex)
    const columns = width === 0 ? 1 : Math.max(1, Math.round((to - from) / width))
    const step = (to - from) / columns
    return Array.from({ length: columns }, (_, at): HistogramBin => {
      const areas = inside.filter(({ value }) => columnOf(value, from, step, columns) === at).map(({ area }) => area)
      return { from: from + at * step, to: at === columns - 1 ? to : from + (at + 1) * step, classIndex, areas }
    })
  })
  return { low, high, bins, peak: Math.max(0, ...bins.map(({ areas }) => areas.length)) }
}

function columnOf(value: number, from: number, step: number, columns: number): number {
  if (step === 0) return 0
  return Math.min(columns - 1, Math.max(0, Math.floor((value - from) / step)))
}

/** Place of a value on the axis, 0 to 1, clamped; 0.5 where the axis has no length. */
export function axisPosition(value: number, { low, high }: Pick<Histogram, 'low' | 'high'>): number {
  return high === low ? 0.5 : Math.min(1, Math.max(0, (value - low) / (high - low)))
}
