import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import { openingSchema } from '@/contract/schema/opening.ts'
import { EMPTY_ADDRESS } from '@/state/address.ts'
import { settle } from '@/state/settle.ts'
import { buildData } from '../../compiler/buildData.ts'
import { checkFiles, LARGEST_FILE } from '../../compiler/write/checkFiles.ts'
import { contentHash } from '../../compiler/write/hash.ts'
import { catalogue, content, files, ROOT } from './dataFolder.ts'

describe('the data folder', () => {
  test('is what the sources compile to', { timeout: 120_000 }, () => {
    const printed: string[] = []
    const code = buildData({ sources: join(ROOT, 'sources'), out: join(ROOT, 'public/data'), check: true, verbose: false }, (line) => printed.push(line))
    expect([code, printed.at(-1)]).toEqual([0, `${files.size} Dateien in ${join(ROOT, 'public/data')} sind auf dem Stand der Quellen.`])
  })

  test('holds only files that keep the contract', () => {
    expect(checkFiles(files)).toEqual([])
  })

  test('holds the files of the catalogue, and no other', () => {
    const promised = [
      address.catalogue(),
      address.papers(),
      address.changes(),
      address.dcat(),
      ...catalogue.regions.flatMap((region) => [
        address.region(region.id),
        address.opening(region.id),
        ...region.levels.flatMap(({ id }) => [address.boundaries(region.id, id), address.surroundings(region.id, id)]),
        ...region.cubes.map(({ indicator }) => address.cube(region.id, indicator)),
        ...(region.offerings ?? []).flatMap(({ offering, residence }) => [address.offering(region.id, offering), ...(residence === undefined ? [] : [address.residence(region.id, offering)])]),
        ...(region.sites === undefined ? [] : [address.sites(region.id)]),
        ...(region.flows ?? []).map(({ flow }) => address.flows(region.id, flow)),
        ...(region.stories ?? []).map(({ story }) => address.story(story)),
      ]),
    ]
    expect([...files.keys()].sort()).toEqual(promised.sort())
  })

  test('holds no file that a web server would not like', () => {
    const large = [...files].filter(([, written]) => Buffer.byteLength(written) > LARGEST_FILE).map(([file]) => file)
    expect(large).toEqual([])
  })
})

describe('hashes of the catalogue', () => {
  test('are those of the files', () => {
    const wrong = catalogue.regions.flatMap((region) => [
      ...(region.hash === contentHash(content(address.region(region.id))) ? [] : [region.id]),
      ...region.levels
        .filter(({ id, hash }) => hash !== contentHash(content(address.boundaries(region.id, id)), content(address.surroundings(region.id, id))))
        .map(({ id }) => `${region.id} ${id}`),
      ...region.cubes.filter(({ indicator, hash }) => hash !== contentHash(content(address.cube(region.id, indicator)))).map(({ indicator }) => `${region.id} ${indicator}`),
      ...(region.offerings ?? [])
        .filter(({ offering, hash, residence }) => hash !== contentHash(content(address.offering(region.id, offering))) || (residence !== undefined && residence !== contentHash(content(address.residence(region.id, offering)))))
        .map(({ offering }) => `${region.id} ${offering}`),
      ...(region.sites === undefined || region.sites === contentHash(content(address.sites(region.id))) ? [] : [`${region.id} sites`]),
      ...(region.stories ?? []).filter(({ story, hash }) => hash !== contentHash(content(address.story(story)))).map(({ story }) => `${region.id} ${story}`),
      ...(region.flows ?? []).filter(({ flow, hash }) => hash !== contentHash(content(address.flows(region.id, flow)))).map(({ flow }) => `${region.id} ${flow}`),
    ])
    expect(wrong).toEqual([])
  })

  test('of the build cover every file but the catalogue itself, the news about it and the openings, which are copies', () => {
    const openings = catalogue.regions.map(({ id }) => address.opening(id))
    const names = [...files.keys()].filter((name) => ![address.catalogue(), address.changes(), ...openings].includes(name)).sort()
    expect(catalogue.build.hash).toBe(contentHash(...names.flatMap((name) => [name, content(name)])))
  })
})

describe('an opening', () => {
  test.each(catalogue.regions)('of $id holds, word for word, the files that an address without level and indicator shows', (region) => {
    const opening = openingSchema.parse(JSON.parse(content(address.opening(region.id))))
    const { view } = settle({ ...EMPTY_ADDRESS, region: region.id }, catalogue)
    expect(opening.level).toBe(view.level)
    expect(settle({ ...EMPTY_ADDRESS, region: region.id }, opening.catalogue)).toEqual({ view, notices: [] })
    expect(opening.catalogue.build).toEqual(catalogue.build)
    expect(opening.catalogue.indicators).toEqual(catalogue.indicators.filter(({ id }) => id === view.indicator))
    expect(opening.catalogue.regions[0]?.cubes).toEqual(region.cubes.filter(({ indicator }) => indicator === view.indicator))
    const copies = [opening.region, opening.boundaries, opening.surroundings, opening.cube].map((copy) => `${JSON.stringify(copy)}\n`)
    expect(copies.map((copy) => contentHash(copy))).toEqual(
      [address.region(region.id), address.boundaries(region.id, view.level), address.surroundings(region.id, view.level), address.cube(region.id, view.indicator)].map((file) => contentHash(content(file))),
    )
  })
})
