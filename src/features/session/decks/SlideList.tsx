import { useEffect, useRef, useState } from 'react'
import type { Deck } from '@/contract/schema/deck.ts'
import { duplicateSlide, editSlide, moveSlide, putDeck, removeSlide, type SlidePatch } from '@/model/deck/editDeck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { changeDecks } from '@/query/decks/deckShelf.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { newId } from '../newId.ts'
import { useBeginMeeting } from '../useBeginMeeting.ts'
import { SlideFields } from './SlideFields.tsx'
import { SlideItem } from './SlideItem.tsx'

interface Props {
  readonly deck: Deck
  readonly own: boolean
  readonly say: (sentence: string) => void
}

const change = (next: Deck) => void changeDecks((decks) => putDeck(decks, next))

/** The slides in their order. Buttons and keys move them; the focus goes along. */
export function SlideList({ deck, own, say }: Props) {
  const { s, locale } = useSessionText()
  const begin = useBeginMeeting(deck)
  const [editing, setEditing] = useState<string>()
  const list = useRef<HTMLOListElement>(null)
  /** What had the focus when its slide was moved: the browser loses it when an element changes its place. */
  const focused = useRef<HTMLElement>(undefined)
  useEffect(() => {
    focused.current?.focus()
    focused.current = undefined
    // With every new order, not with every drawing.
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
  }, [deck])
  const move = (id: string, by: number) => {
    const next = moveSlide(deck, id, by)
    if (next === deck) return
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : undefined
    change(next)
    say(s.slide.moved(next.slides.findIndex((slide) => slide.id === id) + 1, next.slides.length))
  }
  return (
    <>
      <h3 id="slides">{s.deck.list}</h3>
      {own && <p className="session-hint">{s.slide.keys}</p>}
      <ol ref={list} className="session-slides" aria-labelledby="slides">
        {deck.slides.map((slide, index) => (
          <SlideItem
            key={slide.id}
            slide={slide}
            position={index + 1}
            of={deck.slides.length}
            own={own}
            onMove={(by) => move(slide.id, by)}
            onShow={() => begin(index + 1)}
            onEdit={() => setEditing(editing === slide.id ? undefined : slide.id)}
            editing={editing === slide.id}
            onDuplicate={() => change(duplicateSlide(deck, slide.id, newId()))}
            onRemove={() => {
              change(removeSlide(deck, slide.id))
              say(s.slide.removed)
            }}
          >
            {editing === slide.id && (
              <SlideFields
                slide={slide}
                onDone={(patch: SlidePatch | undefined) => {
                  if (patch !== undefined) change(editSlide(deck, slide.id, patch))
                  setEditing(undefined)
                  say(sayIn(patch?.headline ?? slide.headline, locale))
                }}
              />
            )}
          </SlideItem>
        ))}
      </ol>
    </>
  )
}
