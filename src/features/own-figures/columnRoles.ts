import type { Assignment } from '@/model/own/assignment.ts'
import type { OwnTexts } from '@/model/text/own/ownTextsOf.ts'

/** What each column is used as, in words, by its position. */
export function columnRoles({ area, period, kind, value, numerator, denominator, breakdowns }: Assignment, { columns: words }: OwnTexts): ReadonlyMap<number, string> {
  const used: readonly (readonly [number | undefined, string])[] = [
    [area, words.area.split(' (')[0] ?? words.area],
    ...(period.from === 'column' ? [[period.column, words.period] as const] : []),
    ...(period.from === 'head' ? period.columns.map((column) => [column, words.value] as const) : []),
    ...(kind === 'share' ? ([[numerator, words.numerator], [denominator, words.denominator]] as const) : period.from === 'head' ? [] : [[value, words.value] as const]),
    ...breakdowns.map((column, at) => [column, words.breakdown(at + 1)] as const),
  ]
  return new Map(used.flatMap(([column, role]): (readonly [number, string])[] => (column === undefined ? [] : [[column, role]])))
}
