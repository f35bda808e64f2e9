import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Deck, deckFileSchema } from '@/contract/schema/deck.ts'
import { readDeck, type ReadDeckAddress, writeDeck } from './deckFile.ts'

const counter = () => {
  let next = 0
  return () => `deck-n${(next += 1)}`
}
const asItIs: ReadDeckAddress = (address) => ({ address, lost: [] })
const open = (text: string, read = asItIs) => readDeck(text, counter(), read)

const DECK: Deck = {
  id: 'deck-1',
  title: 'Begleitgremium',
  region: 'nord',
  slides: [
    { id: 'deck-s1', address: '?region=nord', headline: 'Wer geht', note: 'Fragen lassen', item: 'TOP 1', minutes: 5 },
    { id: 'deck-s2', address: '?page=data', headline: { de: 'Daten', en: 'Data' } },
  ],
}
const file = (change: object) => JSON.stringify({ format: 'schulwege-deck', version: 1, ...DECK, ...change })
const slide = (change: object) => file({ slides: [{ ...DECK.slides[0], ...change }] })

describe('a deck as a file', () => {
  it('comes back as it was saved, under new ids', () => {
    const { deck, faults } = open(writeDeck(DECK))
    expect(faults).toEqual([])
    expect(deck).toEqual({ ...DECK, id: 'deck-n3', slides: [{ ...DECK.slides[0], id: 'deck-n1' }, { ...DECK.slides[1], id: 'deck-n2' }] })
  })

  it('keeps to the schema, whatever was written on it', () => {
    const text = fc.string({ minLength: 1, maxLength: 20 }).filter((one) => one.trim() !== '')
    const slides = fc.array(fc.record({ id: fc.constant('deck-x'), address: fc.constant('?region=nord'), headline: text, note: text }), { maxLength: 4 })
    fc.assert(
      fc.property(text, slides, (title, list) => {
        const written = writeDeck({ id: 'deck-1', title, region: 'nord', slides: list })
        expect(deckFileSchema.safeParse(JSON.parse(written)).success).toBe(true)
        expect(open(written).deck?.slides).toHaveLength(list.length)
      }),
    )
  })

  it('that breaks off, is another file or of another version is refused with its one reason', () => {
    expect(open(writeDeck(DECK).slice(0, 60))).toEqual({ deck: undefined, faults: [{ key: 'notJson' }] })
    expect(open('[1, 2]')).toEqual({ deck: undefined, faults: [{ key: 'foreign' }] })
    expect(open('{"type":"FeatureCollection"}')).toEqual({ deck: undefined, faults: [{ key: 'foreign' }] })
    expect(open(file({ version: 2 }))).toEqual({ deck: undefined, faults: [{ key: 'tooNew', what: '2' }] })
    expect(open('x'.repeat(2_000_001))).toEqual({ deck: undefined, faults: [{ key: 'tooLarge' }] })
  })

  it('says everything that is wrong at once', () => {
    const wrong = file({ title: '', region: '../x', slides: [{ ...DECK.slides[0], headline: 7, minutes: 0 }, 'Folie', { ...DECK.slides[0], note: 4, item: 'x'.repeat(301) }] })
    expect(open(wrong)).toEqual({
      deck: undefined,
      faults: [
        { key: 'title' },
        { key: 'region' },
        { key: 'headline', slide: 1 },
        { key: 'minutes', slide: 1 },
        { key: 'slide', slide: 2 },
        { key: 'text', slide: 3, what: 'note' },
        { key: 'text', slide: 3, what: 'item' },
      ],
    })
    expect(open(file({ slides: 'keine' })).faults).toEqual([{ key: 'noSlides' }])
    expect(open(file({ slides: Array.from({ length: 201 }, () => DECK.slides[0]) })).faults).toEqual([{ key: 'tooManySlides' }])
  })

  it.each(['https://example.org/?page=data', '//example.org', 'javascript:alert(1)', `?areas=${'03154,'.repeat(400)}`])('leads nowhere else: %s', (address) => {
    expect(open(slide({ address }))).toEqual({ deck: undefined, faults: [{ key: 'address', slide: 1, what: address.slice(0, 80) }] })
  })

  it('keeps of an address what is understood, and names the rest', () => {
    const read: ReadDeckAddress = () => ({ address: '?region=nord', lost: ['farbe=rot'] })
    const { deck, faults } = open(slide({ address: '?region=nord&farbe=rot' }), read)
    expect(deck?.slides[0]?.address).toBe('?region=nord')
    expect(faults).toEqual([{ key: 'lost', slide: 1, what: 'farbe=rot' }])
  })

  it('has no signs that turn the direction of writing', () => {
    expect(open(slide({ headline: 'gut\u202ethcelhcs' })).deck?.slides[0]?.headline).toBe('gutthcelhcs')
  })
})
