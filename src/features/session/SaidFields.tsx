import { useId } from 'react'
import { LONGEST_LINE, LONGEST_NOTE, MOST_MINUTES } from '@/contract/deck.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'

/** What is written on a slide while it is being written. */
export interface SaidDraft {
  readonly headline: string
  readonly note: string
  readonly item: string
  readonly minutes: string
}

/** Minutes as typed; undefined where there are none or no sensible ones. */
export function minutesOf(text: string): number | undefined {
  const minutes = Number(text)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined
}

interface Props {
  readonly said: SaidDraft
  readonly onChange: (said: SaidDraft) => void
}

/** Headline, agenda item, minutes and note of a slide: the same fields where it is pinned and where it is edited. */
export function SaidFields({ said, onChange }: Props) {
  const { s } = useSessionText()
  const id = useId()
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-headline`} className="field-label">
          {s.slide.headline}
        </label>
        <textarea
          id={`${id}-headline`}
          className="field-select session-text"
          data-first-focus
          required
          rows={2}
          maxLength={LONGEST_LINE}
          value={said.headline}
          onChange={(event) => onChange({ ...said, headline: event.target.value })}
        />
      </div>
      <div className="session-pair">
        <div className="field">
          <label htmlFor={`${id}-item`} className="field-label">
            {s.slide.item}
          </label>
          <input
            id={`${id}-item`}
            className="field-select"
            autoComplete="off"
            placeholder={s.slide.itemHint}
            maxLength={LONGEST_LINE}
            value={said.item}
            onChange={(event) => onChange({ ...said, item: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-minutes`} className="field-label">
            {s.slide.minutes}
          </label>
          <input
            id={`${id}-minutes`}
            className="field-select"
            type="number"
            min={1}
            max={MOST_MINUTES}
            value={said.minutes}
            onChange={(event) => onChange({ ...said, minutes: event.target.value })}
          />
        </div>
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`} className="field-label">
          {s.slide.note}
        </label>
        <textarea
          id={`${id}-note`}
          className="field-select session-text"
          rows={4}
          maxLength={LONGEST_NOTE}
          value={said.note}
          onChange={(event) => onChange({ ...said, note: event.target.value })}
        />
      </div>
    </>
  )
}
