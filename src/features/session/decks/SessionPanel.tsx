import { type ComponentType, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { putDeck } from '@/model/deck/editDeck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { changeDecks, redoDecks, undoDecks, useShelf } from '@/query/decks/deckShelf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { newId } from '../newId.ts'
import { DeckLists } from './DeckLists.tsx'
import { OpenDeck, type TakeProps } from './OpenDeck.tsx'
import { OpenDeckFile } from './OpenDeckFile.tsx'
import './session.css'

interface Props {
  readonly catalogue: Catalogue
  /** Further ways to take a deck along. */
  readonly Take: ComponentType<TakeProps>
}

/** The table with all decks, or the one that is open. Every change can be taken back from here. */
export function SessionPanel({ catalogue, Take }: Props) {
  const { view, set } = useView()
  const { s, locale } = useSessionText()
  const { status, canUndo, canRedo } = useShelf()
  const [said, say] = useState('')
  const create = async () => {
    const id = newId()
    await changeDecks((decks) => putDeck(decks, { id, title: s.newTitle, region: view.region, slides: [] }))
    set({ deck: id })
  }
  return (
    <>
      <div className="session-tools button-row">
        {view.deck !== null && (
          <button type="button" className="button" onClick={() => set({ deck: null })}>
            {s.deck.close}
          </button>
        )}
        <button type="button" className="button" onClick={() => void create()}>
          {s.newDeck}
        </button>
        <OpenDeckFile
          onOpen={async (deck) => {
            await changeDecks((decks) => putDeck(decks, deck))
            say(s.opened(sayIn(deck.title, locale), s.slides(deck.slides.length)))
          }}
        />
        <button type="button" className="button button-plain" disabled={!canUndo} onClick={() => void undoDecks()}>
          {s.undo}
        </button>
        <button type="button" className="button button-plain" disabled={!canRedo} onClick={() => void redoDecks()}>
          {s.redo}
        </button>
      </div>
      <p role="status" className="session-said">
        {said}
      </p>
      {status === 'unkept' && <p className="session-warning">{s.unkept}</p>}
      {view.deck === null ? <DeckLists catalogue={catalogue} say={say} /> : <OpenDeck catalogue={catalogue} id={view.deck} say={say} Take={Take} />}
    </>
  )
}
