import { separates } from '@/contract/seriesBreak.ts'
import { yearOf } from '../derive/areaTree.ts'
import { isAdditive } from '../derive/tableFigures.ts'
import type { Table, TableRow } from '../read/sources.ts'
import { type Finding, text } from './finding.ts'
import { numberAt, placeOf, type TableRule } from './tableIndex.ts'

/** Years over which neighbours are compared at most: across a gap a number may have wandered far. */
const NEAR = 2

/** Added to both sides before they are compared, so that small numbers may dance: 3 leavers after 12 are no jump. */
const damping = (table: Table, column: string): number => (isAdditive(table, column) ? 20 : table.paper.measures[column]?.unit === 'percent' ? 2 : 0)

/**
 * Numbers out of all proportion to their neighbours in time: larger (or smaller) than every comparable neighbour by more than the paper's factor.
 * A break in the paper ends comparability, as it explains the jump.
 */
export const jumps: TableRule = ({ table, series }) => {
  const { breaks, jump } = table.paper
  return [...series.values()].flatMap((rows) =>
    table.measures.flatMap((measure, column) => {
      const damp = damping(table, measure)
      const concerning = breaks.filter(({ areas, measures }) => areas.some((key) => rows[0]?.area.startsWith(key)) && (measures?.includes(measure) ?? true))
      const numbers = rows.flatMap((row) => {
        const number = numberAt(row, column)
        return number === undefined ? [] : [{ row, number: number + damp, year: yearOf(row.period) }]
      })
      const points = numbers.map((point, at): Point => {
        const before = numbers[at - 1]?.row.period ?? ''
        return { ...point, fresh: concerning.some((one) => separates(one, before, point.row.period)) }
      })
      return points.flatMap((point, at): Finding[] => {
        const near = neighbours(points, at)
        const up = near.every(({ number }) => number > 0 && point.number / number > jump)
        const down = near.every(({ number }) => point.number > 0 && number / point.number > jump)
        if (near.length === 0 || (!up && !down)) return []
        const others = near.map(({ row }) => `${row.period}: ${numberAt(row, column)}`).join(', ')
        return [
          {
            code: 'jump',
            severity: 'warning',
            place: placeOf(table, point.row, measure),
            sentence: text(
              `${numberAt(point.row, column)} liegt um mehr als das ${jump}-Fache neben seinen Nachbarn (${others}).`,
              `${numberAt(point.row, column)} lies more than ${jump} times off its neighbours (${others}).`,
            ),
            remedy: text('An der Quelle nachsehen; als Bruch eintragen oder anerkennen.', 'Look it up at the source; enter a break or acknowledge it.'),
          },
        ]
      })
    }),
  )
}

interface Point {
  readonly row: TableRow
  readonly number: number
  readonly year: number
  /** A break stands before it. */
  readonly fresh: boolean
}

/** The comparable neighbours: one on each side; at an end the two nearest on the one side, so that a neighbour that jumps itself is no measure. */
function neighbours(points: readonly Point[], at: number): Point[] {
  const next = (from: number, step: 1 | -1): Point[] => {
    const [here, there] = [points[from], points[from + step]]
    if (here === undefined || there === undefined || Math.abs(here.year - there.year) > NEAR) return []
    return (step === 1 ? there : here).fresh ? [] : [there]
  }
  const [before, after] = [next(at, -1), next(at, 1)]
  if (before.length === after.length) return [...before, ...after]
  return before.length > 0 ? [...before, ...next(at - 1, -1)] : [...after, ...next(at + 1, 1)]
}
