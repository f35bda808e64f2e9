import fc from 'fast-check'
import { createParser } from 'nuqs/server'
import { isParserBijective } from 'nuqs/testing'
import { describe, expect, it } from 'vitest'
import { CLASS_COUNTS, CLASS_METHODS } from '@/model/classify/methods.ts'
import { isOwn } from '@/model/own/ownId.ts'
import { LOCALES } from '@/model/text/locale.ts'
import { type Address, EMPTY_ADDRESS, KEYS, PAGES, PANELS, SCOPES, THEMES } from './address.ts'
import { readAddress, writeAddress } from './addressText.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/).filter((text) => !isOwn(text))
const area = fc.oneof(fc.constantFrom('DG', '03', '03154', '031545401'), id)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const addresses: fc.Arbitrary<Address> = fc.record({
  page: maybe(fc.constantFrom(...PAGES)),
  section: maybe(id),
  query: maybe(fc.stringMatching(/^[a-zäöü &=%+#?]{1,20}$/)),
  filter: maybe(fc.dictionary(id, id, { minKeys: 1, maxKeys: 3, noNullPrototype: true })),
  folds: maybe(fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}(\.[a-z0-9-]{1,6})?$/).filter((text) => !isOwn(text)), { minLength: 1, maxLength: 3 })),
  scenario: maybe(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,30}$/).filter((text) => !isOwn(text))),
  region: maybe(id),
  level: maybe(id),
  indicator: maybe(id),
  by: maybe(fc.dictionary(id, id, { minKeys: 1, maxKeys: 3, noNullPrototype: true })),
  period: maybe(fc.stringMatching(/^[12]\d{3}(-[01]\d-[0-3]\d)?$/)),
  areas: maybe(fc.uniqueArray(area, { minLength: 1, maxLength: 4 })),
  benchmark: maybe(area),
  method: maybe(fc.constantFrom(...CLASS_METHODS)),
  count: maybe(fc.constantFrom(...CLASS_COUNTS)),
  scope: maybe(fc.constantFrom(...SCOPES)),
  palette: maybe(id),
  panel: maybe(fc.constantFrom(...PANELS)),
  lang: maybe(fc.constantFrom(...LOCALES)),
  theme: maybe(fc.constantFrom(...THEMES)),
  deck: maybe(id),
  slide: maybe(fc.integer({ min: 1, max: 999 })),
  embed: maybe(fc.constant(true as const)),
})

describe('the address as text', () => {
  it('reads back what it wrote, whatever the reader has chosen', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address)
      }),
    )
  })

  it('writes back what it read', () => {
    fc.assert(
      fc.property(addresses.map(writeAddress), (text) => {
        expect(writeAddress(readAddress(text))).toBe(text)
      }),
    )
  })

  it('says nothing when nothing is chosen', () => {
    expect(writeAddress(EMPTY_ADDRESS)).toBe('')
    expect(readAddress('')).toEqual(EMPTY_ADDRESS)
  })

  it('can be read aloud: commas and colons stay as they are', () => {
    const address = { ...EMPTY_ADDRESS, region: 'helmstedt', by: { geschlecht: 'weiblich' }, areas: ['03154', '03101'] }
    expect(writeAddress(address)).toBe('?region=helmstedt&by=geschlecht:weiblich&areas=03154,03101')
  })

  it('loses only the key that cannot be read', () => {
    const address = readAddress('?region=Quatsch!&n=99&period=2023&areas=03154,<script>,03101&by=geschlecht&lang=fr&colours=')
    expect(address).toEqual({ ...EMPTY_ADDRESS, period: '2023', areas: ['03154', '03101'] })
  })

  it('never throws, whatever stands in the address bar', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readAddress(text)).not.toThrow()
      }),
    )
  })

  it('uses keys that the URL library reads the same way', () => {
    expect(isParserBijective(createParser({ ...KEYS.by, serialize: KEYS.by.write, eq: (a, b) => JSON.stringify(a) === JSON.stringify(b) }), 'geschlecht:weiblich', { geschlecht: 'weiblich' })).toBe(true)
    expect(isParserBijective(createParser({ ...KEYS.count, serialize: KEYS.count.write }), '7', 7)).toBe(true)
  })
})
