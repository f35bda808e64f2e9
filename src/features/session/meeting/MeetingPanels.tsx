import type { Deck } from '@/contract/schema/deck.ts'
import type { AgendaItem } from '@/model/deck/agenda.ts'
import { sayIn } from '@/model/deck/said.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { Overview } from './Overview.tsx'
import { QrLink } from './QrLink.tsx'

export type PanelName = 'overview' | 'notes' | 'qr' | 'help'

interface Props {
  readonly panel: PanelName | undefined
  readonly deck: Deck
  readonly agenda: readonly AgendaItem[]
  readonly position: number
  readonly onClose: () => void
  readonly onShow: (slide: number) => void
}

/** What comes over the slide on request. The notes stand below it and leave it alive; the others are windows that Esc closes. */
export function MeetingPanels({ panel, deck, agenda, position, onClose, onShow }: Props) {
  const { s, locale } = useSessionText()
  const note = sayIn(deck.slides[position - 1]?.note, locale)
  return (
    <>
      {panel === 'notes' && (
        <aside className="meeting-notes" aria-label={s.meeting.notes}>
          <p>{note === '' ? s.meeting.noNotes : note}</p>
        </aside>
      )}
      <Dialog open={panel === 'overview'} title={s.meeting.overview} size="wide" onClose={onClose}>
        <Overview deck={deck} agenda={agenda} position={position} onShow={onShow} />
      </Dialog>
      <Dialog open={panel === 'qr'} title={s.meeting.qr} onClose={onClose}>
        <QrLink />
      </Dialog>
      <Dialog open={panel === 'help'} title={s.meeting.help} onClose={onClose}>
        <dl className="meeting-keys">
          {s.meeting.keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p>{s.meeting.keysNote}</p>
      </Dialog>
    </>
  )
}
