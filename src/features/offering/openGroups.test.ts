import { describe, expect, it } from 'vitest'
import { buildMatrix } from '@/model/offering/buildMatrix.ts'
import type { OfferMatrix } from '@/model/offering/matrix.ts'
import { formatOf } from '@/model/format/formatOf.ts'
import { offeringOf, SITES } from '@/model/offering/testOffering.ts'
import { closedGroups, foldAll, openFor, toggleGroup } from './openGroups.ts'

const areas = SITES.map(({ area, short }) => ({ id: area, name: short, short }))
const matrixOf = (): OfferMatrix => {
  const offering = offeringOf({ 2023: [['bs', 'metall', 'tz', 30], ['he', 'elektro', 'vz', 15]] })
  return buildMatrix({ offering, period: '2023', columnsBy: 'sites', sites: SITES, areas, format: formatOf('de') })
}
/** The same groups with so many rows that nobody reads them at a glance. */
const long = (matrix: OfferMatrix): OfferMatrix => {
  const row = matrix.rows.find(({ type }) => type === 'programme')
  return row === undefined ? matrix : { ...matrix, rows: [...matrix.rows, ...Array.from({ length: 40 }, (_, at) => ({ ...row, id: `row ${at}` }))] }
}
const groupsOf = ({ rows }: OfferMatrix) => rows.filter(({ type }) => type === 'group').map(({ id }) => id)

describe('groups of a matrix', () => {
  it('are open in a short table and closed in a long one', () => {
    expect(closedGroups(matrixOf(), [])).toEqual(new Set())
    expect([...closedGroups(long(matrixOf()), [])]).toEqual(groupsOf(matrixOf()))
  })

  it('are turned over by the address, and back', () => {
    const [first = ''] = groupsOf(matrixOf())
    const folds = toggleGroup([], first)
    expect(folds).toEqual([first.replace(/^\w+:/, '')])
    expect([...closedGroups(matrixOf(), folds)]).toEqual([first])
    expect(closedGroups(long(matrixOf()), folds).has(first)).toBe(false)
    expect(toggleGroup(folds, first)).toEqual([])
  })

  it('can all be opened or closed at once', () => {
    const matrix = long(matrixOf())
    expect(closedGroups(matrix, foldAll(matrix, false))).toEqual(new Set())
    expect(foldAll(matrix, true)).toEqual([])
    expect([...closedGroups(matrixOf(), foldAll(matrixOf(), true))]).toEqual(groupsOf(matrixOf()))
  })

  it('open for a programme that is chosen, and only those it lies in', () => {
    const matrix = long(matrixOf())
    const within = matrix.rows.find((row) => row.type === 'programme' && row.programme.id === 'elektro')?.within ?? []
    const closed = closedGroups(matrix, openFor(matrix, [], 'elektro'))
    expect(within.length).toBeGreaterThan(0)
    expect(within.some((row) => closed.has(row))).toBe(false)
    expect(closed.size).toBe(groupsOf(matrix).length - within.length)
  })

  it('that nobody has cost nothing', () => {
    expect(closedGroups(matrixOf(), ['gone', 'gone.too'])).toEqual(new Set())
  })
})
