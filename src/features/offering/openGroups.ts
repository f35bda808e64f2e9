import type { OfferMatrix } from '@/model/offering/matrix.ts'

/*
 * Which groups are open. A long table opens with its groups closed, a short one with all of its rows; the address names the groups the reader has turned over.
 */

/** Rows of programmes that are read at a glance. */
const SHORT = 30

/** A group's row as the address writes it: `field:metall kind:bs` is `metall.bs`, `kind:bs` is `bs`. */
const written = (row: string): string => row.replaceAll(/(field|kind):/g, '').replace(' ', '.')

const groups = ({ rows }: OfferMatrix): readonly string[] => rows.filter(({ type }) => type === 'group').map(({ id }) => id)

/** Whether the groups of a matrix are closed unless the reader opens them. */
const opensClosed = ({ rows }: OfferMatrix): boolean => rows.filter(({ type }) => type === 'programme').length > SHORT

/** The rows of groups that are closed. What the address names and the matrix does not have costs nothing. */
export function closedGroups(matrix: OfferMatrix, folds: readonly string[]): ReadonlySet<string> {
  const closed = opensClosed(matrix)
  return new Set(groups(matrix).filter((row) => folds.includes(written(row)) !== closed))
}

/** What the address says after a group was opened or closed. */
export function toggleGroup(folds: readonly string[], row: string): readonly string[] {
  const group = written(row)
  return folds.includes(group) ? folds.filter((one) => one !== group) : [...folds, group]
}

/** What the address says when all groups are open, or all are closed. */
export const foldAll = (matrix: OfferMatrix, closed: boolean): readonly string[] => (closed === opensClosed(matrix) ? [] : groups(matrix).map(written))

/** What the address says when the groups a programme lies in are open, so that its row can be seen. */
export function openFor(matrix: OfferMatrix, folds: readonly string[], programme: string): readonly string[] {
  const within = matrix.rows.find((row) => row.type === 'programme' && row.programme.id === programme)?.within ?? []
  const closed = closedGroups(matrix, folds)
  return within.filter((row) => closed.has(row)).reduce(toggleGroup, folds)
}
