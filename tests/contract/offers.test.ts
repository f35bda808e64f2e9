import { join } from 'node:path'
import { geoContains, geoDistance } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import { OTHER_RESIDENCE, type OfferingFile, type ResidenceFile, type Sites } from '@/contract/schema/offering.ts'
import { auditOffers } from '../../compiler/protect/offers/auditOffers.ts'
import { readSources } from '../../compiler/read/readSources.ts'
import { catalogue, content, files, ROOT } from './dataFolder.ts'

const entries = catalogue.regions.flatMap((region) => (region.offerings ?? []).map((entry) => ({ region: region.id, level: region.defaultLevel, ...entry })))
const offeringOf = (region: string, id: string) => JSON.parse(content(address.offering(region, id))) as OfferingFile

/** Cells of a file as `[words, number, status]`, in the order of its dimensions. */
function cells({ id, dimension, value, status }: OfferingFile | ResidenceFile): { words: string[]; number: number | undefined; status: string }[] {
  const axes = id.map((name) => (dimension as OfferingFile['dimension'])[name as keyof OfferingFile['dimension']].category.index)
  return [...new Set([...Object.keys(value), ...Object.keys(status)])].map((index) => {
    let rest = Number(index)
    const words = [...axes].reverse().map((axis) => {
      const word = axis[rest % axis.length] ?? ''
      rest = Math.floor(rest / axis.length)
      return word
    })
    return { words: words.reverse(), number: value[index], status: status[index] ?? '' }
  })
}

const numbersOf = (file: OfferingFile, measure: string) => new Map(cells(file).filter(({ words }) => words[0] === measure).map(({ words, number, status }) => [words.slice(1).join(' '), number ?? status]))

describe('what schools offer', () => {
  test('is known for every region but Helmstedt, whose Gemeinden no table tells of', () => {
    expect(catalogue.regions.filter(({ offerings }) => offerings === undefined).map(({ id }) => id)).toEqual(['helmstedt'])
    expect(entries.filter(({ region }) => region === 'grossraum-braunschweig').map(({ offering, demo }) => [offering, demo])).toEqual([
      ['bbs-braunschweig', true],
      ['schulen-schularten', false],
      ['berufliche-schularten', false],
    ])
  })

  test.each(entries)('$region $offering stands on the axes it promises, in cells that exist, with a paper and its line', ({ region, offering, periods, paper, places, level }) => {
    const file = offeringOf(region, offering)
    const size = file.size.reduce((product, axis) => product * axis, 1)
    expect([...Object.keys(file.value), ...Object.keys(file.status)].every((index) => Number(index) < size)).toBe(true)
    expect([file.dimension.period.category.index, file.extension.places, file.extension.level]).toEqual([periods, places, level])
    expect(file.source).toBe(catalogue.attributions[paper])
    expect(cells(file).every(({ number, status }) => number !== undefined || /^(suppressed|unknown|not-applicable|pending|not-existing)/.test(status))).toBe(true)
  })

  test('is the official number where it is derived from an official table: Helmstedt, and Göttingen from its two predecessors', () => {
    const file = offeringOf('niedersachsen', 'berufliche-schularten')
    expect([numbersOf(file, 'pupils').get('03154 berufsschulen gesamt 2015'), numbersOf(file, 'schools').get('03154 berufsschulen gesamt 2015')]).toEqual([877, 4])
    // 03152 had 5,217 pupils at Berufsschulen in 2015, 03156 had 1,078 (sources/tables/berufliche-schulen).
    const { sources } = readSources(join(ROOT, 'sources'))
    const table = sources?.tables.find(({ id }) => id === 'berufliche-schulen')
    const old = ['03152', '03156'].map((area) => table?.rows.find((row) => row.area === area && row.labels[0] === 'berufsschulen')?.cells[1])
    const sum = old.reduce((total, cell) => total + (cell !== undefined && 'number' in cell ? cell.number : Number.NaN), 0)
    expect(numbersOf(file, 'pupils').get('03159 berufsschulen gesamt 2015')).toBe(sum)
    expect([...numbersOf(file, 'pupils').keys()].some((key) => key.includes('insgesamt') || key.includes('ohne-vertrag'))).toBe(false)
  })
})

describe('demo offers', () => {
  const file = offeringOf('grossraum-braunschweig', 'bbs-braunschweig')
  const residence = JSON.parse(content(address.residence('grossraum-braunschweig', 'bbs-braunschweig'))) as ResidenceFile

  test('say so in name, label, note, source line and at every single value', () => {
    expect([file.extension.name.de, file.extension.name.en]).toEqual(['Berufsbildende Schulen nach Bildungsgang (Demodaten)', 'Vocational schools by course (demo data)'])
    expect(entries.find(({ offering }) => offering === 'bbs-braunschweig')?.name).toEqual(file.extension.name)
    for (const one of [file, residence]) {
      expect(one.label).toContain('(Demodaten)')
      expect(one.note?.[0]).toContain('Demodaten')
      expect(one.source).toContain('Demodaten')
      expect(cells(one).filter(({ status }) => !status.split(' ').includes('demo'))).toEqual([])
    }
  })

  test('keep small counts of their sources out of every file: an offer of one or two pupils is closed, and nobody lives alone', () => {
    const { sources } = readSources(join(ROOT, 'sources'))
    const own = sources?.offerings.find(({ id }) => id === 'bbs-braunschweig')?.own
    const published = { pupils: numbersOf(file, 'pupils'), 'first-year': numbersOf(file, 'first-year') }
    const small = (own?.rows ?? []).flatMap((row) => (['pupils', 'first-year'] as const).filter((measure) => { const cell = row.counts[measure]; return cell !== undefined && 'number' in cell && [1, 2].includes(cell.number) }).map((measure) => ({ measure, key: `${row.place} ${row.programme} ${row.form} ${row.period}` })))
    expect(small.length).toBeGreaterThan(20)
    expect(small.filter(({ measure, key }) => published[measure].get(key) !== 'suppressed demo')).toEqual([])
    expect((own?.residence?.rows ?? []).some(({ counts }) => [...counts.values()].includes(1))).toBe(true)
    expect(cells(residence).filter(({ number }) => number === 1 || number === 2)).toEqual([])
  })

  test('have residences that add up to the pupils of their offer, or none where those are secret', () => {
    const sums = new Map<string, number>()
    for (const { words, number } of cells(residence)) sums.set(words.slice(1).join(' '), (sums.get(words.slice(1).join(' ')) ?? 0) + (number ?? 0))
    const pupils = new Map([...numbersOf(file, 'pupils')].filter(([, number]) => typeof number === 'number'))
    expect([...sums].sort()).toEqual([...pupils].sort())
    expect(residence.dimension.residence.category.index.at(-1)).toBe(OTHER_RESIDENCE)
  })
})

test('no file of offers tells of fewer people than its paper allows', () => {
  expect(auditOffers(files)).toEqual([])
})

type Area = Boundaries['features'][number]
const polygonsOf = ({ geometry }: Area) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
/** The library of spherical geometry takes the land on the right of a ring, GeoJSON on its left. */
const clockwise = (area: Area) => ({ type: 'MultiPolygon' as const, coordinates: polygonsOf(area).map((rings) => rings.map((ring) => [...ring].reverse())) })
/** Kilometres to the nearest corner of the boundary: it is simplified, so a school at the edge may stand just outside. */
const distanceTo = (area: Area, point: [number, number]) => Math.min(...polygonsOf(area).flat(2).map((corner) => geoDistance([corner[0] ?? 0, corner[1] ?? 0], point) * 6371))

describe('schools as points', () => {
  test.each(catalogue.regions.filter(({ sites }) => sites !== undefined))('of $id stand in their Kreis or close to it, each once', ({ id, defaultLevel }) => {
    const { features } = JSON.parse(content(address.sites(id))) as Sites
    const areas = new Map((JSON.parse(content(address.boundaries(id, defaultLevel))) as Boundaries).features.map((area) => [area.id, area]))
    const far = features.filter(({ geometry, properties }) => {
      const area = areas.get(properties.area)
      if (area === undefined) return true
      return !geoContains(clockwise(area), geometry.coordinates) && distanceTo(area, geometry.coordinates) > 2
    })
    expect(far.map((feature) => feature.id)).toEqual([])
    expect(new Set(features.map((feature) => feature.id)).size).toBe(features.length)
  })

  test('of Nordrhein-Westfalen are the 5,448 schools of the directory, without its 59 offices', () => {
    const { features } = JSON.parse(content(address.sites('nordrhein-westfalen'))) as Sites
    expect(features.length).toBe(5448)
    expect(features.filter(({ properties }) => /Schulamt|Bezirksregierung/.test(properties.name))).toEqual([])
    expect([...numbersOf(offeringOf('nordrhein-westfalen', 'schulen-nrw'), 'pupils').values()].every((said) => said === 'unknown')).toBe(true)
  })
})
