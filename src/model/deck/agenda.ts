import type { Deck } from '@/contract/schema/deck.ts'
import { sayIn } from './said.ts'
import type { Locale } from '../text/locale.ts'

/** An agenda item with its slides. */
export interface AgendaItem {
  /** Empty where the slides name none. */
  readonly name: string
  /** Position of its first slide, the first of the deck being 1. */
  readonly first: number
  readonly slides: number
  /** Sum of the minutes planned for its slides; undefined where none says any. */
  readonly minutes: number | undefined
}

/** The agenda of a deck: neighbouring slides of the same item are one; an item that comes back later is another one. */
export function agendaOf({ slides }: Deck, locale: Locale): readonly AgendaItem[] {
  const items: AgendaItem[] = []
  slides.forEach(({ item, minutes }, index) => {
    const name = sayIn(item, locale)
    const last = items.at(-1)
    if (last === undefined || last.name !== name) items.push({ name, first: index + 1, slides: 1, minutes })
    else items[items.length - 1] = { ...last, slides: last.slides + 1, minutes: minutes === undefined ? last.minutes : (last.minutes ?? 0) + minutes }
  })
  return items
}

/** The item that a slide belongs to, by its position from 1. */
export const itemOf = (agenda: readonly AgendaItem[], slide: number): AgendaItem | undefined => agenda.findLast(({ first }) => first <= slide)
