import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { removeDeck } from '@/model/deck/editDeck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { changeDecks, useShelf } from '@/query/decks/deckShelf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { ViewLink } from '@/state/ViewLink.tsx'
import { useSessionText } from '@/view/text/useSessionText.ts'

interface Props {
  readonly catalogue: Catalogue
  readonly say: (sentence: string) => void
}

/** Own decks of all regions, and the prepared ones of the region that is chosen. */
export function DeckLists({ catalogue, say }: Props) {
  const { view } = useView()
  const { s, locale } = useSessionText()
  const { decks, status } = useShelf()
  const region = catalogue.regions.find(({ id }) => id === view.region)
  const stories = region?.stories ?? []
  const regionName = (id: string) => catalogue.regions.find((entry) => entry.id === id)?.name[locale] ?? id
  return (
    <>
      <section className="session-section" aria-labelledby="own-decks">
        <h2 id="own-decks">{s.own}</h2>
        {status === 'loading' && <p role="status">{s.loading}</p>}
        {status !== 'loading' && decks.length === 0 && <p>{s.none}</p>}
        {decks.length > 0 && status === 'kept' && <p className="session-hint">{s.kept}</p>}
        <ul className="session-decks">
          {decks.map((deck) => {
            const title = sayIn(deck.title, locale)
            return (
              <li key={deck.id}>
                <DeckLink id={deck.id} title={title} about={`${s.slides(deck.slides.length)} · ${regionName(deck.region)}`} />
                <button
                  type="button"
                  className="button button-plain"
                  aria-label={`${s.slide.words.remove}: ${title}`}
                  onClick={() => {
                    void changeDecks((all) => removeDeck(all, deck.id))
                    say(s.deck.removed(title))
                  }}
                >
                  {s.slide.words.remove}
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <section className="session-section" aria-labelledby="prepared-decks">
        <h2 id="prepared-decks">{s.prepared(region?.name[locale] ?? '')}</h2>
        {stories.length === 0 && <p>{s.nonePrepared}</p>}
        <ul className="session-decks">
          {stories.map(({ story, title, slides }) => (
            <li key={story}>
              <DeckLink id={story} title={title[locale]} about={s.slides(slides)} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function DeckLink({ id, title, about }: { readonly id: string; readonly title: string; readonly about: string }) {
  return (
    <p>
      <ViewLink to={{ deck: id }} className="session-deck-link">
        {title}
      </ViewLink>
      <span className="session-about">{about}</span>
    </p>
  )
}
