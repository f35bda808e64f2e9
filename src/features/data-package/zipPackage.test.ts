import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipPackage } from './zipPackage.ts'

it('packs what it is given, umlauts too, and says how far it is', async () => {
  const seen: number[] = []
  const zip = await zipPackage([['a.txt', () => 'Börde'], ['data/b.csv', () => 'x\r\n'.repeat(1000)]], (done) => seen.push(done))
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  expect(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content).length]))).toEqual({ 'a.txt': 5, 'data/b.csv': 3000 })
  expect(strFromU8(files['a.txt']!)).toBe('Börde')
  expect(seen).toEqual([1, 2])
  expect(zip.size).toBeLessThan(1000)
})

it('stops where a file cannot be written', async () => {
  const broken = zipPackage([['a.txt', () => { throw new RangeError('no figures') }]], () => undefined)
  await expect(broken).rejects.toThrow('no figures')
})
