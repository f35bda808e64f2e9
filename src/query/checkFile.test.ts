import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkBoundaries, checkCatalogue, checkCube, checkRegion } from './checkFile.ts'

type Json = Record<string, any> // oxlint-disable-line typescript/no-explicit-any -- broken files are made by hand here

const fixture = (file: string): Json => JSON.parse(readFileSync(join(import.meta.dirname, '../../tests/fixtures/data', file), 'utf8'))

/** A file of the tiny world with one thing broken. */
function broken(file: string, breakIt: (content: Json) => void): Json {
  const content = fixture(file)
  breakIt(content)
  return content
}

const damaged = expect.objectContaining({ name: 'DataFileError', fault: 'damaged' })

describe('what the browser checks', () => {
  it('lets the tiny world pass', () => {
    expect(checkCatalogue(fixture('catalogue.json'), 'f').regions).toHaveLength(1)
    expect(checkRegion(fixture('regions/musterland/region.json'), 'f').id).toBe('musterland')
    expect(checkBoundaries(fixture('regions/musterland/kreise.geojson'), 'f').features.length).toBeGreaterThan(0)
    expect(() => checkCube(fixture('cubes/musterland/stufe.json'), 'f', 'musterland', 'stufe')).not.toThrow()
  })

  it.each<[string, (content: Json) => void]>([
    ['no regions', (content) => (content['regions'] = [])],
    ['a hole in the list of indicators', (content) => content['indicators'].push(null)],
    ['an offer of an indicator nobody describes', (content) => (content['regions'][0].cubes[0].indicator = 'unbekannt')],
    ['an offer without periods', (content) => (content['regions'][0].cubes[0].periods = [])],
    ['an indicator of a topic nobody names', (content) => (content['indicators'][0].topic = 'unbekannt')],
  ])('refuses a catalogue with %s', (_what, breakIt) => {
    expect(() => checkCatalogue(broken('catalogue.json', breakIt), 'f')).toThrow(damaged)
  })

  it('refuses a region whose level names an area nobody describes', () => {
    const region = broken('regions/musterland/region.json', (content) => content['levels'][0].areas.push('99999'))
    expect(() => checkRegion(region, 'f')).toThrow(damaged)
  })

  it('refuses borders without a place for the label', () => {
    const borders = broken('regions/musterland/kreise.geojson', (content) => delete content['features'][0].properties.label)
    expect(() => checkBoundaries(borders, 'f')).toThrow(damaged)
  })

  it('refuses a cube that holds something else than was asked for', () => {
    expect(() => checkCube(fixture('cubes/musterland/stufe.json'), 'f', 'musterland', 'andere')).toThrow(damaged)
    expect(() => checkCube(fixture('cubes/musterland/stufe.json'), 'f', 'anderswo', 'stufe')).toThrow(damaged)
  })
})
