import { describe, expect, test } from 'vitest'
import { keysOf } from './areaKeys.ts'
import { areaWords, likeness } from './areaWords.ts'
import { knownAreas } from './knownAreas.ts'
import { AreaIndex, matchAreas } from './matchAreas.ts'
import { REGIONS } from './testRegions.ts'

const index = new AreaIndex(knownAreas(REGIONS))
const found = (...cells: (string | number)[]) => matchAreas(cells, index).map(({ area }) => area?.id)

describe('by key', () => {
  test('a key is found with and without the zero that a spreadsheet has eaten', () => {
    expect(found('03154', 3101, '3154008')).toEqual(['03154', '03101', '03154008'])
  })

  test('longer and lettered spellings lead to the same area', () => {
    expect(keysOf('031545401008')).toContain('03154008')
    expect(found('03154000', '031540000000', '031545401000', '03154401008', 'K03101', '03158 Wolfenbüttel, Landkreis')).toEqual(['03154', '03154', '031545401', '03154008', '03101', '03158'])
  })

  test('old keys are known by what became of them', () => {
    const [match] = matchAreas(['03152'], index)
    expect(match?.area).toMatchObject({ id: '03152', gone: { into: ['03159'], until: '2015', split: false, whole: true } })
  })

  test('a number that is no key is no area', () => expect(found('42', '99999')).toEqual([undefined, undefined]))
})

describe('by name', () => {
  test('what is said of the kind before or behind the name does not matter, where the name is clear', () => {
    expect(found('LK Wolfenbüttel', 'Wolfenbuettel, Landkreis', 'WOLFENBÜTTEL (Kreis)', 'Stadt Braunschweig', 'Braunschweig, krfr. Stadt')).toEqual(['03158', '03158', '03158', '03101', '03101'])
  })

  test('one name of several areas: the kind decides', () => {
    expect(found('LK Helmstedt', 'Helmstedt, Landkreis')).toEqual(['03154', '03154'])
    expect(found('SG Grasleben', 'Gemeinde Grasleben')).toEqual(['031545401', '03154008'])
  })

  test('without a kind the level decides that the other rows belong to', () => {
    expect(found('Helmstedt', 'Wolfenbüttel', 'Braunschweig')).toEqual(['03154', '03158', '03101'])
    expect(found('Helmstedt', 'Mariental', 'Grasleben')).toEqual(['03154028', '03154015', '03154008'])
  })

  test('the Göttingen of today comes before the one of 2015', () => expect(found('Göttingen', 'Wolfenbüttel')).toEqual(['03159', '03158']))

  test('a misspelt name is not taken for another; the likeliest is suggested first', () => {
    const [match] = matchAreas(['Wolfenbüttle'], index)
    expect(match?.area).toBeUndefined()
    expect(match?.suggestions[0]?.id).toBe('03158')
  })

  test('a name of nothing has no suggestion', () => expect(matchAreas(['Summe'], index)[0]?.suggestions).toEqual([]))

  test('rows are counted, blanks left out', () => {
    expect(matchAreas(['LK Helmstedt', '', 'LK Helmstedt'], index)).toMatchObject([{ text: 'LK Helmstedt', rows: 2 }])
  })
})

test('likeness counts common pairs of letters: ab and abc have " a" and "ab" in common of five', () => {
  expect(likeness('ab', 'abc')).toBeCloseTo((2 * 2) / 5)
  expect(likeness('x', 'x')).toBe(1)
})

test('a name that consists of kind words alone is left whole', () => expect(areaWords('Kreis').bare).toBe('kreis'))
