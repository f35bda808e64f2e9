import { describe, expect, test } from 'vitest'
import { auditOffers } from './auditOffers.ts'
import { readFolder } from '../../write/readFolder.ts'

const files = readFolder('tests/fixtures/data')
const OFFERS = 'offers/musterland/muster-bbs.json'
const RESIDENCE = 'offers/musterland/muster-bbs-residence.json'
type Numbers = { value: Record<string, number> }

/** The tiny world's files, with one of them changed. */
function changed(file: string, change: (content: Numbers) => void): Map<string, string> {
  const content = JSON.parse(files.get(file) ?? '') as Numbers
  change(content)
  return new Map(files).set(file, JSON.stringify(content))
}
const indexOf = (file: string, number: number) => Object.entries((JSON.parse(files.get(file) ?? '') as Numbers).value).find(([, value]) => value === number)?.[0] ?? ''

describe('the audit of finished offers', () => {
  test('finds nothing in the tiny world, which holds an offer of two pupils in its sources', () => {
    expect(auditOffers(files)).toEqual([])
  })

  test('names an offer that shows two pupils', () => {
    const found = auditOffers(changed(OFFERS, ({ value }) => { value[indexOf(OFFERS, 66)] = 2 }))
    expect(found.map(({ code, place }) => `${code} ${place.column ?? ''}`)).toContain('audit-small-count mitte kfz teilzeit 2020 pupils')
  })

  test('names pupils of later years that could be subtracted: 66 − 64 = 2', () => {
    const found = auditOffers(changed(OFFERS, ({ value }) => { value[String(Number(indexOf(OFFERS, 66)) + 72)] = 64 }))
    expect(found.map(({ place }) => place.column)).toEqual(['mitte kfz teilzeit 2020 pupils − first-year'])
  })

  test('names a residence of one, and residences that miss the pupils of their offer', () => {
    const at = indexOf(RESIDENCE, 30)
    const found = auditOffers(changed(RESIDENCE, ({ value }) => { value[at] = 1 }))
    expect(found.map(({ place }) => place.column)).toEqual(['mitte kfz teilzeit 2020 99102001', 'mitte kfz teilzeit 2020 sum'])
  })
})
