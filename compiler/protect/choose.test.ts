import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { highsSolver } from '../solve/highs.ts'
import { rangesOf } from './audit/unknowns.ts'
import type { Block, BlockCell, Relation } from './block.ts'
import { choose } from './choose.ts'

/** A table of counts with its margins, every row and column adding up; cells by row, the margins last. */
function tableOf(inner: readonly (readonly number[])[], small: (value: number, row: number, column: number) => boolean, range: number, cost = (value: number) => value): Block {
  const rows = inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)])
  const total = rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0))
  const all = [...rows, total]
  const width = total.length
  const at = (row: number, column: number) => row * width + column
  const cells = all.flatMap((row, r) =>
    row.map((value, c): BlockCell => ({ key: `${r}/${c}`, value, cost: cost(value), kind: 'printed', primary: small(value, r, c), range, shown: false })),
  )
  const relations: Relation[] = [
    ...all.map((row, r): Relation => ({ terms: row.map((_, c) => [at(r, c), c === width - 1 ? -1 : 1] as const), slack: undefined })),
    ...total.map((_, c): Relation => ({ terms: all.map((__, r) => [at(r, c), r === all.length - 1 ? -1 : 1] as const), slack: undefined })),
  ]
  return { name: 'table', cells, relations, together: [] }
}

/** No effort for the best: moves only. */
const QUICK = { effort: 0, searches: 0, nodes: 0, passes: 1 }

const closedKeys = (block: Block, closed: readonly boolean[]) => block.cells.flatMap(({ key }, at) => (closed[at] ? [key] : []))

/** Ranges of the closed cells from the open ones, by the audit's own code. */
function rangesFrom(block: Block, closed: readonly boolean[]) {
  const known = new Map(block.cells.flatMap(({ key, value }, at): [string, number][] => (closed[at] ? [] : [[key, value]])))
  const facts = block.relations.map(({ terms }) => ({ terms: terms.map(([cell, sign]) => [block.cells[cell]!.key, sign] as const), lower: 0, upper: 0 }))
  return rangesOf(closedKeys(block, closed), { known, facts }, highsSolver)!
}

/** Investment of enterprises by activity and region (Willenborg and de Waal; Fischetti and Salazar 1999): region C of activity II, 22, is secret. */
const literature = (range: number) => tableOf([[20, 50, 10], [8, 19, 22], [17, 32, 12]], (value) => value === 22, range)

describe('choose', () => {
  test('finds the best pattern of the table in the literature: 22 with 8, 17 and 12, together 59', () => {
    const block = literature(8)
    const choice = choose(block, highsSolver)!
    expect(closedKeys(block, choice.closed)).toEqual(['1/0', '1/2', '2/0', '2/2'])
    expect([choice.cost, choice.bound]).toEqual([59, 59])
    // 22 can lose 17 (the cell 17 beside it in the cycle) and gain 8.
    expect(rangesFrom(block, choice.closed).get('1/2')).toEqual([5, 30])
  })

  /**
   * A small count in a corner, the first example of every handbook (Willenborg and de Waal 2001; Hundepool et al. 2012): it needs a partner in its row, one in
   * its column, and the cell where they meet. By hand: 1 + 20 + 17 + 50 = 88; the other rectangles are 1 + 20 + 30 + 60, 1 + 10 + 30 + 70, 1 + 10 + 17 + 90,
   * and those over a margin, dearer still.
   */
  test('finds the cheapest rectangle of a two-way table worked by hand', () => {
    const block = tableOf([[1, 20, 10], [30, 60, 70], [17, 50, 90]], (value) => value === 1, 3)
    const choice = choose(block, highsSolver)!
    expect(closedKeys(block, choice.closed)).toEqual(['0/0', '0/1', '2/0', '2/1'])
    expect([choice.cost, choice.bound]).toEqual([88, 88])
    // The corner can lose its one person, and gain the 17 of the cell below it.
    expect(rangesFrom(block, choice.closed).get('0/0')).toEqual([0, 18])
  })

  test('closes more when more is asked: the pattern above moves 22 by 25 persons, not by 26', () => {
    const block = literature(26)
    const choice = choose(block, highsSolver)!
    expect(choice.cost).toBeGreaterThan(59)
    expect(Math.min(...[...rangesFrom(block, choice.closed).values()].map(([low, high]) => high - low))).toBeGreaterThanOrEqual(26)
  })

  test('the greedy way is safe too, and says how much the best must lose at least', () => {
    const block = literature(8)
    const choice = choose(block, highsSolver, QUICK)!
    expect(Math.min(...[...rangesFrom(block, choice.closed).values()].map(([low, high]) => high - low))).toBeGreaterThanOrEqual(8)
    expect(choice.bound).toBeLessThanOrEqual(59)
    expect(choice.cost).toBeGreaterThanOrEqual(59)
  })

  test('says so when nothing helps: one count of 2 whose total of 2 is published elsewhere', () => {
    const cell: BlockCell = { key: 'a', value: 2, cost: 1, kind: 'printed', primary: true, range: 3, shown: false }
    const block: Block = { name: 'one', cells: [cell], relations: [{ terms: [[0, 1]], slack: undefined }], together: [] }
    expect(choose(block, highsSolver)).toBeUndefined()
    expect(choose(block, highsSolver, QUICK)).toBeUndefined()
  })

  test('on random tables closes every small count, leaves no closed count narrow, and is never beaten by the greedy way', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 60 }))
    fc.assert(
      fc.property(fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 4 }), (inner) => {
        const block = tableOf(inner, (value) => value === 1 || value === 2, 3)
        const [best, quick] = [choose(block, highsSolver), choose(block, highsSolver, QUICK)]
        for (const choice of [best, quick]) {
          if (choice === undefined) continue
          expect(block.cells.every(({ primary }, at) => !primary || choice.closed[at])).toBe(true)
          for (const [low, high] of rangesFrom(block, choice.closed).values()) expect(high - low).toBeGreaterThanOrEqual(3)
          expect(choice.bound).toBeLessThanOrEqual(choice.cost + 1e-6)
        }
        expect(best?.cost ?? 0).toBeLessThanOrEqual(quick?.cost ?? Number.POSITIVE_INFINITY)
      }),
      { numRuns: 25, seed: 3 },
    )
  })
})
