import type { AreaTree } from '../derive/areaTree.ts'
import type { TableRow } from '../read/sources.ts'
import { type Finding, text } from './finding.ts'
import { tolerance } from './rounding.ts'
import { countedKreise } from './sumRules.ts'
import { numberAt, placeOf, type TableRule } from './tableIndex.ts'

/** What a published percentage says of its whole: between these two numbers. */
interface Whole {
  readonly low: number
  readonly high: number
}

/** Far above the error of a double, far below one person. */
const HAIR = 1e-6

/**
 * The whole behind a count and its percentage, as narrow as the percentage is printed: 51 and 20 % say 49.8 to 52.3 … with two zeros more 51 · 100 / 20 = 255.
 * Undefined where one is missing or nobody was counted: of zero any whole may be behind.
 */
function wholeOf(row: TableRow, countAt: number, percentAt: number): Whole | undefined {
  const [count, percent] = [numberAt(row, countAt), numberAt(row, percentAt)]
  if (count === undefined || percent === undefined || count === 0 || percent === 0) return undefined
  const half = 0.5 * 10 ** -(String(percent).split('.')[1]?.length ?? 0)
  return { low: (100 * count) / (percent + half), high: percent > half ? (100 * count) / (percent - half) : Number.POSITIVE_INFINITY }
}

/** A percentage that no whole number of persons can have given: the count, the percentage or both are wrong. */
export const percentagesOfWholes: TableRule = ({ table, byKey }) =>
  table.paper.percentages.flatMap(({ percent, count }) => {
    const [countAt, percentAt] = [table.measures.indexOf(count), table.measures.indexOf(percent)]
    return [...byKey.values()].flatMap((row): Finding[] => {
      const whole = wholeOf(row, countAt, percentAt)
      const [counted, share] = [numberAt(row, countAt), numberAt(row, percentAt)]
      const possible = whole === undefined ? (counted === 0) === (share === 0) : Math.floor(whole.high + HAIR) >= Math.max(whole.low - HAIR, counted ?? 0)
      if (counted === undefined || share === undefined || possible) return []
      return [
        finding(
          'percentage-contradicts-count',
          placeOf(table, row, percent),
          `${counted} sind von keiner ganzen Zahl ${share} %.`,
          `${counted} is ${share}% of no whole number.`,
        ),
      ]
    })
  })

/** Kreise whose wholes, as their percentages tell, do not make up that of the Land: one of the counts or percentages is wrong. */
export const percentagesOfLand =
  (tree: AreaTree): TableRule =>
  ({ table, slices }) => {
    if (!table.paper.addsUpToLand) return []
    return table.paper.percentages.flatMap(({ percent, count }) => {
      const [countAt, percentAt] = [table.measures.indexOf(count), table.measures.indexOf(percent)]
      return [...slices.values()].flatMap((slice) => {
        const kreise = countedKreise(slice, tree)
        return slice.filter(({ area }) => /^\d{2}$/.test(area)).flatMap((land): Finding[] => {
          const parts = (kreise.get(land.area) ?? []).map((row) => wholeOf(row, countAt, percentAt))
          const whole = wholeOf(land, countAt, percentAt)
          if (whole === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return []
          const low = parts.reduce((sum, part) => sum + (part?.low ?? 0), 0)
          const high = parts.reduce((sum, part) => sum + (part?.high ?? 0), 0)
          const slack = tolerance(table.paper, land.area, land.period, parts.length + 1) + 0.5
          if (low <= whole.high + slack && whole.low <= high + slack) return []
          return [
            finding(
              'percentages-miss-land',
              placeOf(table, land, percent),
              `Nach ihren Anteilen haben die Kreise zusammen ${Math.round((low + high) / 2)} Personen im Nenner, das Land ${Math.round((whole.low + whole.high) / 2)}.`,
              `By their percentages the districts have ${Math.round((low + high) / 2)} persons in the denominator, the Land has ${Math.round((whole.low + whole.high) / 2)}.`,
            ),
          ]
        })
      })
    })
  }

const finding = (code: string, place: Finding['place'], de: string, en: string): Finding => ({
  code,
  severity: 'error',
  place,
  sentence: text(de, en),
  remedy: text('Anzahl und Anteil an der Quelle nachsehen; ist es dort so, im Datenblatt anerkennen und begründen.', 'Look up count and percentage at the source; if it stands there, acknowledge it in the paper with the reason.'),
})
