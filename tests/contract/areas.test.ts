import { describe, expect, test } from 'vitest'
import { catalogue, cubes, levels, readBoundaries, readCubeFile, readRegion } from './dataFolder.ts'

describe.each(catalogue.regions.map(({ id }) => id))('the areas of %s', (id) => {
  const region = readRegion(id)
  const known = new Set(region.areas.map((area) => area.id))

  test('stand in the list once', () => {
    expect(known.size).toBe(region.areas.length)
  })

  test('cover the total, every level, every benchmark and every highlight', () => {
    const named = [region.total, ...region.benchmarks, ...region.highlighted, ...region.levels.flatMap(({ areas }) => areas)]
    expect(named.filter((area) => !known.has(area))).toEqual([])
  })

  test('have parents in the list, and never themselves', () => {
    expect(region.areas.filter(({ id, parent }) => parent !== undefined && (parent === id || !known.has(parent)))).toEqual([])
  })

  test('can be told apart by their short names within a level', () => {
    const confused = region.levels.filter((level) => {
      const shorts = region.areas.filter((area) => level.areas.includes(area.id)).map(({ short }) => short)
      return new Set(shorts).size !== level.areas.length
    })
    expect(confused.map((level) => level.id)).toEqual([])
  })
})

test.each(levels)('every area of $region/$level is drawn, once, under its name, with a place for its label', ({ region, level }) => {
  const { levels, areas } = readRegion(region)
  const { features, bbox } = readBoundaries(region, level)
  expect(features.map(({ id }) => id)).toEqual(levels.find(({ id }) => id === level)?.areas)
  const [west, south, east, north] = bbox
  const misnamed = features.filter(({ id, properties }) => properties.name !== areas.find((area) => area.id === id)?.name)
  const astray = features.filter(({ properties: { label: [x, y] } }) => !(x > west && x < east && y > south && y < north))
  expect([...misnamed, ...astray].map(({ id }) => id)).toEqual([])
})

test.each(cubes)('every area of the cube $region/$indicator is in its region, and its levels are complete', ({ region, indicator, levels }) => {
  const { areas, levels: all } = readRegion(region)
  const inCube = new Set(readCubeFile(region, indicator).dimension['area']?.category.index)
  const known = new Set(areas.map(({ id }) => id))
  expect([...inCube].filter((id) => !known.has(id))).toEqual([])
  const offered = all.filter(({ id }) => levels.includes(id))
  expect(offered.flatMap(({ areas }) => areas).filter((id) => !inCube.has(id))).toEqual([])
})
