import { LONGEST_LINE, MOST_SLIDES } from '@/contract/deck.ts'
import type { Deck, Said, Slide } from '@/contract/schema/deck.ts'
import { writeOver } from './said.ts'
import type { Locale } from '../text/locale.ts'

/** What can be written on a slide. The address is changed by pinning anew. */
export type SlidePatch = Partial<Omit<Slide, 'id'>>

const at = ({ slides }: Deck, id: string) => slides.findIndex((slide) => slide.id === id)

const put = <T>(list: readonly T[], index: number, one: T): T[] => [...list.slice(0, index), one, ...list.slice(index)]

/** Room for one more slide. */
export const hasRoom = ({ slides }: Deck): boolean => slides.length < MOST_SLIDES

/** Adds a slide at the end; a full deck stays as it is. */
export const addSlide = (deck: Deck, slide: Slide): Deck => (hasRoom(deck) ? { ...deck, slides: [...deck.slides, slide] } : deck)

/** Puts a copy of a slide right behind it, under a new id. */
export function duplicateSlide(deck: Deck, id: string, newId: string): Deck {
  const index = at(deck, id)
  const slide = deck.slides[index]
  return slide === undefined || !hasRoom(deck) ? deck : { ...deck, slides: put(deck.slides, index + 1, { ...slide, id: newId }) }
}

/** Moves a slide by some places, as far as there are any. */
export function moveSlide(deck: Deck, id: string, by: number): Deck {
  const index = at(deck, id)
  const slide = deck.slides[index]
  const to = Math.min(Math.max(index + by, 0), deck.slides.length - 1)
  if (slide === undefined || to === index) return deck
  return { ...deck, slides: put(deck.slides.filter((other) => other !== slide), to, slide) }
}

/** Writes on a slide. A key given as `undefined` is taken away. */
export function editSlide(deck: Deck, id: string, patch: SlidePatch): Deck {
  const edit = (slide: Slide): Slide => Object.fromEntries(Object.entries({ ...slide, ...patch }).filter(([, value]) => value !== undefined)) as Slide
  return { ...deck, slides: deck.slides.map((slide) => (slide.id === id ? edit(slide) : slide)) }
}

export const removeSlide = (deck: Deck, id: string): Deck => ({ ...deck, slides: deck.slides.filter((slide) => slide.id !== id) })

/** A deck of the same slides under an id of its own: how a prepared deck becomes one's own. */
export const copyDeck = (deck: Deck, id: string, title: Said): Deck => ({ id, title, region: deck.region, slides: deck.slides })

/** Gives a deck another name in the language of whoever writes; an empty one is none. */
export const nameDeck = (deck: Deck, title: string, locale: Locale): Deck => ({ ...deck, title: writeOver(deck.title, locale, title.slice(0, LONGEST_LINE)) ?? deck.title })

/** Puts a deck in the place of the one with its id, or at the end. */
export function putDeck(decks: readonly Deck[], deck: Deck): readonly Deck[] {
  return decks.some(({ id }) => id === deck.id) ? decks.map((other) => (other.id === deck.id ? deck : other)) : [...decks, deck]
}

export const removeDeck = (decks: readonly Deck[], id: string): readonly Deck[] => decks.filter((deck) => deck.id !== id)
