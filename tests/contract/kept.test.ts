import { expect, test } from 'vitest'
import { address } from '@/contract/address.ts'
import { contentHash } from '@/query/kept/contentHash.ts'
import { commonFiles, filesOfRegion } from '@/query/kept/filesOfRegion.ts'
import { catalogue, content, files } from './dataFolder.ts'

const bytesOf = (file: string) => Uint8Array.from(Buffer.from(content(file))).buffer
const groups = [...commonFiles(catalogue), ...catalogue.regions.flatMap(({ id }) => filesOfRegion(catalogue, id))]

test('who keeps every region keeps every file of the data folder, and asks for none that is not there', () => {
  const kept = [address.catalogue(), ...groups.flatMap((group) => group.files.map(({ file }) => file))]
  expect([...new Set(kept)].sort()).toEqual([...files.keys()].sort())
})

test('every hash by which a kept file is checked is the hash of that file, or of the pair it stands for', async () => {
  const proved = groups.filter(({ proof }) => proof !== undefined)
  expect(proved.length).toBeGreaterThan(100)
  const found = await Promise.all(proved.map((group) => contentHash(...group.files.map(({ file }) => bytesOf(file)))))
  expect(found).toEqual(proved.map(({ proof }) => proof))
})

test('an opening says of which build it is in the words that keeping looks for', () => {
  for (const { id } of catalogue.regions) expect(content(address.opening(id))).toContain(`"hash":"${catalogue.build.hash}"`)
})
