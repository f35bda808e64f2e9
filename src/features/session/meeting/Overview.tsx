import type { Deck } from '@/contract/schema/deck.ts'
import type { AgendaItem } from '@/model/deck/agenda.ts'
import { sayIn } from '@/model/deck/said.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'

interface Props {
  readonly deck: Deck
  readonly agenda: readonly AgendaItem[]
  readonly position: number
  readonly onShow: (slide: number) => void
}

/** All slides under their agenda items; one click shows one. */
export function Overview({ deck, agenda, position, onShow }: Props) {
  const { s, locale } = useSessionText()
  return agenda.map(({ name, first, slides, minutes }) => (
    <section key={first} className="meeting-overview">
      <h3>
        {name === '' ? s.meeting.noItem : name}
        {minutes !== undefined && <span className="session-about">{s.minutes(minutes)}</span>}
      </h3>
      <ol start={first}>
        {deck.slides.slice(first - 1, first - 1 + slides).map((slide, index) => {
          const here = first + index === position
          return (
            <li key={slide.id}>
              <button type="button" className="button button-plain" aria-current={here ? 'step' : undefined} data-first-focus={here ? '' : undefined} onClick={() => onShow(first + index)}>
                {first + index} · {sayIn(slide.headline, locale)}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  ))
}
