import { expect, test } from 'vitest'
import type { Block, BlockCell } from '../protect/block.ts'
import { connectedParts } from './connectedParts.ts'

const cell = (key: string, value: number): BlockCell => ({ key, value, cost: 1, kind: 'printed', primary: value > 0 && value < 3, range: 3, shown: false })

/** a = b + c · d alone · e = f, with g following f */
const BLOCK: Block = {
  name: 'x',
  cells: [cell('a', 20), cell('d', 1), cell('b', 2), cell('e', 9), cell('c', 18), cell('f', 9), cell('g', 50)],
  relations: [
    { terms: [[2, 1], [4, 1], [0, -1]], slack: undefined },
    { terms: [[3, 1], [5, -1]], slack: undefined },
  ],
  together: [[5, 6]],
}

test('figures that no sum joins are apart, and pieces with nothing small are left out', () => {
  expect(connectedParts(BLOCK).map(({ cells }) => cells.map(({ key }) => key))).toEqual([['a', 'b', 'c'], ['d']])
})

test('a piece keeps its sums: b + c − a, at their new places', () => {
  expect(connectedParts(BLOCK).map(({ relations }) => relations.map(({ terms }) => terms))).toEqual([[[[1, 1], [2, 1], [0, -1]]], []])
})
