import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import { catalogue, content } from './dataFolder.ts'

/** Data of a region's first view, gzip (design.md, 8). */
const FIRST_VIEW = 60_000

const weight = (file: string) => gzipSync(content(file), { level: 9 }).length

describe("a region's first view", () => {
  test.each(catalogue.regions)('$id weighs at most 60 kB, file by file and with its opening', ({ id, defaultIndicator, defaultLevel }) => {
    const files = [address.catalogue(), address.region(id), address.boundaries(id, defaultLevel), address.surroundings(id, defaultLevel), address.cube(id, defaultIndicator)]
    expect(weight(address.catalogue()) + weight(address.opening(id))).toBeLessThanOrEqual(FIRST_VIEW)
    expect(files.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(FIRST_VIEW)
  })

  test('weighs at most 60 kB with the largest table of leavers, that of Niedersachsen', () => {
    const files = [
      address.catalogue(),
      address.region('niedersachsen'),
      address.boundaries('niedersachsen', 'kreise'),
      address.surroundings('niedersachsen', 'kreise'),
      address.cube('niedersachsen', 'ohne-hauptschulabschluss-anteil'),
    ]
    expect(files.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(FIRST_VIEW)
  })
})
