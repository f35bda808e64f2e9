import type { OfferMatrix } from '@/model/offering/matrix.ts'

/** A group's row as the address writes it: `field:metall kind:bs` is `metall.bs`, `kind:bs` is `bs`. */
const written = (row: string): string => row.replaceAll(/(field|kind):/g, '').replace(' ', '.')

/** The rows of groups that are closed: all that the address does not name. What it names and the matrix does not have costs nothing. */
export function closedGroups({ rows }: OfferMatrix, open: readonly string[]): ReadonlySet<string> {
  return new Set(rows.filter(({ type, id }) => type === 'group' && !open.includes(written(id))).map(({ id }) => id))
}

/** What the address says after a group was opened or closed. */
export function toggleGroup(open: readonly string[], row: string): readonly string[] {
  const group = written(row)
  return open.includes(group) ? open.filter((one) => one !== group) : [...open, group]
}

/** All groups, for opening everything at once. */
export const allGroups = ({ rows }: OfferMatrix): readonly string[] => rows.filter(({ type }) => type === 'group').map(({ id }) => written(id))

/** The groups a programme lies in, so that its row can be seen. */
export const groupsOf = ({ rows }: OfferMatrix, programme: string): readonly string[] =>
  rows.find((row) => row.type === 'programme' && row.programme.id === programme)?.within.map(written) ?? []
