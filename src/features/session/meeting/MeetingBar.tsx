import type { AgendaItem } from '@/model/deck/agenda.ts'
import type { Clock } from '@/model/deck/clock.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { Icon } from '@/view/ui/Icon.tsx'
import { ItemClock } from '../ItemClock.tsx'
import type { MeetingAct } from './meetingKey.ts'

interface Props {
  readonly item: AgendaItem | undefined
  readonly clock: Clock
  readonly position: number
  readonly of: number
  /** Something else is on screen than the slide says. */
  readonly changed: boolean
  readonly onAct: (act: MeetingAct) => void
}

/** Above the slide and its headline: agenda item and time, where in the deck, and the few things a mouse needs. */
export function MeetingBar({ item, clock, position, of, changed, onAct }: Props) {
  const { s } = useSessionText()
  const { meeting } = s
  return (
    <section className="meeting meeting-bar" aria-label={meeting.label}>
      <div className="meeting-line">
        <span className="meeting-item">{item?.name}</span>
        {item !== undefined && <ItemClock clock={clock} item={item} />}
        <span className="meeting-tools">
          {changed && (
            <button type="button" className="button" onClick={() => onAct('restore')}>
              {meeting.restore}
            </button>
          )}
          <button type="button" className="button button-plain" aria-label={meeting.previous} disabled={position === 1} onClick={() => onAct('previous')}>
            <Icon name="previous" />
          </button>
          <span aria-hidden="true">{meeting.position(position, of)}</span>
          <button type="button" className="button button-plain" aria-label={meeting.next} disabled={position === of} onClick={() => onAct('next')}>
            <Icon name="next" />
          </button>
          <button type="button" className="button button-plain" aria-label={meeting.menu} title={meeting.menu} onClick={() => onAct('help')}>
            ?
          </button>
          <button type="button" className="button button-plain" aria-label={meeting.leave} title={meeting.leave} onClick={() => onAct('leave')}>
            <Icon name="close" />
          </button>
        </span>
      </div>
    </section>
  )
}
