import { expect, test } from 'vitest'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import { placesOf } from './placesOf.ts'

const catalogue = { regions: ['a', 'b', 'c'].map((id) => ({ id, name: { de: id, en: id } })) } as unknown as Catalogue
const cubes = (levels: Readonly<Record<string, readonly string[]>>) => ({ cubes: Object.entries(levels).map(([region, list]) => ({ region, levels: list })) }) as unknown as OwnFigures
const ids = (levels: Readonly<Record<string, readonly string[]>>, shown: string) => placesOf(cubes(levels), catalogue, shown).map(({ id }) => id)

test('the region on screen comes first, those without a map are left out', () => {
  expect(ids({ a: ['kreise'], b: ['kreise'], c: [] }, 'b')).toEqual(['b', 'a'])
})

test('where no region has a map, all are offered without one', () => {
  expect(placesOf(cubes({ a: [], c: [] }), catalogue, 'c')).toMatchObject([{ id: 'c', mapped: false }, { id: 'a', mapped: false }])
})
