import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Deck, Slide } from '@/contract/schema/deck.ts'
import { commit, historyOf, redo, undo } from './history.ts'
import { addSlide, copyDeck, duplicateSlide, editSlide, hasRoom, moveSlide, nameDeck, putDeck, removeDeck, removeSlide } from './editDeck.ts'

const slide = (id: string): Slide => ({ id, address: '?region=nord', headline: `Folie ${id}` })
const deckOf = (...ids: string[]): Deck => ({ id: 'deck-1', title: 'Sitzung', region: 'nord', slides: ids.map(slide) })
const order = (deck: Deck) => deck.slides.map(({ id }) => id).join('')

describe('a deck', () => {
  it('takes a new slide at its end, until it is full', () => {
    expect(order(addSlide(deckOf('a', 'b'), slide('c')))).toBe('abc')
    const full = deckOf(...Array.from({ length: 200 }, (_, n) => `s${n}`))
    expect(hasRoom(full)).toBe(false)
    expect(addSlide(full, slide('c'))).toBe(full)
    expect(duplicateSlide(full, 's0', 'c')).toBe(full)
  })

  it('doubles a slide right behind it, under another id', () => {
    const doubled = duplicateSlide(deckOf('a', 'b'), 'a', 'x')
    expect(order(doubled)).toBe('axb')
    expect(doubled.slides[1]?.headline).toBe('Folie a')
  })

  it('moves a slide as far as there are places', () => {
    expect(order(moveSlide(deckOf('a', 'b', 'c'), 'a', 1))).toBe('bac')
    expect(order(moveSlide(deckOf('a', 'b', 'c'), 'c', -9))).toBe('cab')
    const deck = deckOf('a', 'b')
    expect(moveSlide(deck, 'b', 1)).toBe(deck)
    expect(moveSlide(deck, 'z', 1)).toBe(deck)
  })

  it('writes on a slide, and takes away what is given as undefined', () => {
    const written = editSlide(deckOf('a', 'b'), 'b', { note: 'Notiz', minutes: 5 })
    expect(written.slides[1]).toEqual({ ...slide('b'), note: 'Notiz', minutes: 5 })
    expect(editSlide(written, 'b', { note: undefined }).slides[1]).toEqual({ ...slide('b'), minutes: 5 })
  })

  it('loses a slide, and is copied with all of them', () => {
    expect(order(removeSlide(deckOf('a', 'b'), 'a'))).toBe('b')
    expect(copyDeck(deckOf('a', 'b'), 'deck-2', 'Kopie')).toEqual({ ...deckOf('a', 'b'), id: 'deck-2', title: 'Kopie' })
  })

  it('keeps its name where the new one is empty, and both languages where nothing is written', () => {
    const deck = { ...deckOf('a'), title: { de: 'Sitzung', en: 'Meeting' } }
    expect(nameDeck(deck, '  ', 'de').title).toEqual({ de: 'Sitzung', en: 'Meeting' })
    expect(nameDeck(deck, 'Sitzung', 'de').title).toEqual({ de: 'Sitzung', en: 'Meeting' })
    expect(nameDeck(deck, 'Herbst', 'de').title).toBe('Herbst')
  })

  it('has the same slides after any moves, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: -5, max: 5 }))), (moves) => {
        const moved = moves.reduce((deck, [id, by]) => moveSlide(deck, id, by), deckOf('a', 'b', 'c', 'd'))
        expect([...order(moved)].sort().join('')).toBe('abcd')
      }),
    )
  })
})

describe('the table of decks', () => {
  it('puts a deck in the place of its like, or at the end', () => {
    const other = { ...deckOf('x'), id: 'deck-2' }
    expect(putDeck([deckOf('a'), other], deckOf('b'))).toEqual([deckOf('b'), other])
    expect(putDeck([deckOf('a')], other)).toEqual([deckOf('a'), other])
    expect(removeDeck([deckOf('a'), other], 'deck-1')).toEqual([other])
  })

  it('takes changes back and makes them again; a new change ends what could be made again', () => {
    const [none, one, two] = [[], [deckOf('a')], [deckOf('b')]] as const
    const changed = commit(commit(historyOf(none), one), two)
    expect(undo(changed).present).toBe(one)
    expect(undo(undo(changed)).present).toBe(none)
    expect(undo(undo(undo(changed))).present).toBe(none)
    expect(redo(undo(changed)).present).toBe(two)
    expect(redo(changed)).toBe(changed)
    expect(commit(undo(changed), none).future).toEqual([])
    expect(commit(changed, two)).toEqual(changed)
  })

  it('remembers a hundred steps', () => {
    const steps = Array.from({ length: 150 }, (_, n) => [deckOf(`s${n}`)])
    const history = steps.reduce<ReturnType<typeof historyOf>>(commit, historyOf([]))
    expect(history.past).toHaveLength(100)
    expect(history.past[0]).toBe(steps[49])
  })
})
