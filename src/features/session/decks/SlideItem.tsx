import type { KeyboardEvent, ReactNode } from 'react'
import type { Slide } from '@/contract/schema/deck.ts'
import { sayIn } from '@/model/deck/said.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'

interface Props {
  readonly slide: Slide
  readonly position: number
  readonly of: number
  readonly own: boolean
  readonly editing: boolean
  readonly onMove: (by: number) => void
  readonly onShow: () => void
  readonly onEdit: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
  /** The fields of the slide while it is edited. */
  readonly children: ReactNode
}

/** One slide in the list, with what can be done with it. */
export function SlideItem({ slide, position, of, own, editing, onMove, onShow, onEdit, onDuplicate, onRemove, children }: Props) {
  const { s, locale } = useSessionText()
  const headline = sayIn(slide.headline, locale)
  const facts = [sayIn(slide.item, locale), slide.minutes === undefined ? '' : s.minutes(slide.minutes)].filter((part) => part !== '')
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!own || !event.altKey || by === 0) return
    event.preventDefault()
    onMove(by)
  }
  return (
    // The keys come from the buttons inside; the item itself is never focused.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li onKeyDown={move}>
      <div className="session-slide">
        <span className="session-number" aria-hidden="true">
          {position}
        </span>
        <p className="session-headline">
          <strong>{headline}</strong>
          {facts.length > 0 && <span className="session-about">{facts.join(' · ')}</span>}
        </p>
        <div className="session-buttons">
          <button type="button" className="button button-plain" aria-label={s.slide.show(headline)} onClick={onShow}>
            {s.slide.words.show}
          </button>
          {own && (
            <>
              <button type="button" className="button button-plain" aria-label={s.slide.up(headline)} disabled={position === 1} onClick={() => onMove(-1)}>
                ↑
              </button>
              <button type="button" className="button button-plain" aria-label={s.slide.down(headline)} disabled={position === of} onClick={() => onMove(1)}>
                ↓
              </button>
              <button type="button" className="button button-plain" aria-label={s.slide.edit(headline)} aria-expanded={editing} onClick={onEdit}>
                {s.slide.words.edit}
              </button>
              <button type="button" className="button button-plain" aria-label={s.slide.duplicate(headline)} onClick={onDuplicate}>
                {s.slide.words.duplicate}
              </button>
              <button type="button" className="button button-plain" aria-label={s.slide.remove(headline)} onClick={onRemove}>
                {s.slide.words.remove}
              </button>
            </>
          )}
        </div>
      </div>
      {children}
    </li>
  )
}
