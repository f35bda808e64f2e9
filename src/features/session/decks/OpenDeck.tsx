import type { ComponentType } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Deck } from '@/contract/schema/deck.ts'
import { writeDeck } from '@/model/deck/deckFile.ts'
import { fileNameOf } from '@/model/deck/fileNameOf.ts'
import { copyDeck, nameDeck, putDeck, removeDeck } from '@/model/deck/editDeck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { changeDecks, useShelf } from '@/query/decks/deckShelf.ts'
import { useDeck } from '@/query/decks/useDeck.ts'
import { useView } from '@/state/ViewContext.tsx'
import { saveFile } from '@/view/save/saveFile.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { FileFault } from '@/view/ui/FileFault.tsx'
import { newId } from '../newId.ts'
import { useBeginMeeting } from '../useBeginMeeting.ts'
import { LineField } from './LineField.tsx'
import { SlideList } from './SlideList.tsx'

/** What takes a deck along is given its data and the deck. */
export interface TakeProps {
  readonly catalogue: Catalogue
  readonly deck: Deck
}

interface Props {
  readonly catalogue: Catalogue
  readonly id: string
  readonly say: (sentence: string) => void
  /** Further ways to take a deck along. */
  readonly Take: ComponentType<TakeProps>
}

/** One deck on the table: its slides, and what can be done with it. A prepared one can be shown, saved and copied, not changed. */
export function OpenDeck({ catalogue, id, say, Take }: Props) {
  const { s } = useSessionText()
  const { deck, loading, error } = useDeck(catalogue, id)
  const own = useShelf().decks.some((one) => one.id === id)
  if (error !== undefined) return <FileFault error={error} onRetry={() => location.reload()} />
  if (loading) return <p role="status">{s.loading}</p>
  if (deck === undefined) return <p role="alert">{s.deck.gone(id)}</p>
  return <DeckSheet key={id} catalogue={catalogue} deck={deck} own={own} say={say} Take={Take} />
}

interface SheetProps extends Pick<Props, 'catalogue' | 'say' | 'Take'> {
  readonly deck: Deck
  readonly own: boolean
}

function DeckSheet({ catalogue, deck, own, say, Take }: SheetProps) {
  const { set } = useView()
  const { s, locale } = useSessionText()
  const begin = useBeginMeeting(deck)
  const title = sayIn(deck.title, locale)
  const copy = async (name: string) => {
    const id = newId()
    await changeDecks((decks) => putDeck(decks, copyDeck(deck, id, name)))
    set({ deck: id })
  }
  return (
    <section className="session-section" aria-labelledby="open-deck">
      <h2 id="open-deck">{title}</h2>
      {own ? (
        <LineField label={s.deck.title} value={title} onDone={(text) => void changeDecks((decks) => putDeck(decks, nameDeck(deck, text, locale)))} />
      ) : (
        <p className="session-hint">{s.deck.preparedNote}</p>
      )}
      <div className="button-row">
        <button type="button" className="button button-main" disabled={deck.slides.length === 0} onClick={() => begin(1)}>
          {s.deck.start}
        </button>
        <button type="button" className="button" onClick={() => saveFile(`${fileNameOf(title)}.schulwege.json`, 'application/json', writeDeck(deck))}>
          {s.deck.save}
        </button>
        <button type="button" className="button" onClick={() => void copy(own ? s.deck.copyOf(title) : title)}>
          {own ? s.deck.duplicate : s.deck.adopt}
        </button>
        {own && (
          <button
            type="button"
            className="button button-plain"
            onClick={() => {
              void changeDecks((decks) => removeDeck(decks, deck.id))
              say(s.deck.removed(title))
              set({ deck: null })
            }}
          >
            {s.deck.remove}
          </button>
        )}
      </div>
      <div className="button-row session-take">
        <Take catalogue={catalogue} deck={deck} />
      </div>
      {deck.slides.length === 0 ? <p>{s.deck.empty}</p> : <SlideList deck={deck} own={own} say={say} />}
    </section>
  )
}
