import { useState } from 'react'
import { LONGEST_ADDRESS } from '@/contract/deck.ts'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import { addSlide, hasRoom, putDeck } from '@/model/deck/editDeck.ts'
import { proposeHeadline } from '@/model/deck/proposeHeadline.ts'
import { sayIn } from '@/model/deck/said.ts'
import { isOwn } from '@/model/own/ownId.ts'
import type { ReadView } from '@/model/snapshot/shownView.ts'
import { changeDecks, useShelf } from '@/query/decks/deckShelf.ts'
import { useView } from '@/state/ViewContext.tsx'
import { RadioField } from '@/view/control/RadioField.tsx'
import { SelectField } from '@/view/control/SelectField.tsx'
import { toldSentence } from '@/view/text/toldSentence.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { useSnapshotText } from '@/view/text/useSnapshotText.ts'
import { Dialog } from '@/view/ui/Dialog.tsx'
import { newId } from '../newId.ts'
import { minutesOf, SaidFields } from '../SaidFields.tsx'
import { slideAddress } from '../slideAddress.ts'
import { FreezeForm } from '../snapshots/FreezeForm.tsx'
import '../decks/session.css'

const NEW = 'new'

interface Props {
  readonly catalogue: Catalogue
  /** Reads the figures of a view. */
  readonly read: ReadView
  readonly open: boolean
  readonly onClose: () => void
  /** Says what has been done, once the dialog is gone. */
  readonly onDone: (sentence: string) => void
}

/** Pins the view on screen: as a slide, which is an address, or as a decision snapshot, which keeps the figures. */
export function PinDialog({ catalogue, read, open, onClose, onDone }: Props) {
  const { s } = useSessionText()
  const { n } = useSnapshotText()
  const [kind, setKind] = useState<'slide' | 'snapshot'>('slide')
  const done = (sentence: string) => {
    onDone(sentence)
    onClose()
  }
  return (
    <Dialog open={open} title={s.pin.heading} onClose={onClose}>
      {open && (
        <>
          <RadioField
            label={n.freeze.kind}
            options={[
              { id: 'slide', name: n.freeze.slide },
              { id: 'snapshot', name: n.freeze.snapshot },
            ]}
            chosen={kind}
            onChoose={setKind}
          />
          {kind === 'slide' ? <PinForm onDone={done} /> : <FreezeForm catalogue={catalogue} read={read} onDone={done} />}
        </>
      )}
    </Dialog>
  )
}

/** Before the last point stands the name of the site, which says nothing of the view. */
const titleOfView = () => document.title.split(' · ').slice(0, -1).join(' · ')

/** Pins the view to a deck. What it is called is proposed from the view's own sentence. */
function PinForm({ onDone }: { readonly onDone: (sentence: string) => void }) {
  const { view, permalink } = useView()
  const { s, locale } = useSessionText()
  const { decks, status } = useShelf()
  const [chosen, setChosen] = useState<string>()
  const [said, setSaid] = useState(() => ({ headline: proposeHeadline(toldSentence() || titleOfView()), note: '', item: '', minutes: '' }))
  const address = slideAddress(permalink())
  const target = decks.find(({ id }) => id === chosen) ?? (chosen === undefined ? decks.findLast(({ region }) => region === view.region) : undefined)
  const fault = address.length > LONGEST_ADDRESS ? s.pin.tooLong : target !== undefined && !hasRoom(target) ? s.pin.full : undefined
  const pin = async () => {
    const deck = target ?? { id: newId(), title: s.newTitle, region: view.region, slides: [] }
    const minutes = minutesOf(said.minutes)
    const slide = {
      id: newId(),
      address,
      headline: said.headline.trim(),
      ...(said.note.trim() === '' ? {} : { note: said.note.trim() }),
      ...(said.item.trim() === '' ? {} : { item: said.item.trim() }),
      ...(minutes === undefined ? {} : { minutes }),
    }
    await changeDecks((all) => putDeck(all, addSlide(all.find(({ id }) => id === deck.id) ?? deck, slide)))
    onDone(s.pin.done(sayIn(deck.title, locale), s.slides(deck.slides.length + 1)))
  }
  return (
    <form
      className="pin-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (fault === undefined) void pin()
      }}
    >
      {(isOwn(view.indicator) || isOwn(view.benchmark)) && <p className="session-warning">{s.pin.official}</p>}
      {status === 'unkept' && <p className="session-warning">{s.unkept}</p>}
      <SaidFields said={said} onChange={setSaid} />
      <SelectField
        label={s.pin.into}
        options={[...decks.map(({ id, title }) => ({ id, name: sayIn(title, locale) })), { id: NEW, name: s.newDeck }]}
        chosen={target?.id ?? NEW}
        onChoose={setChosen}
      />
      {fault !== undefined && <p role="alert">{fault}</p>}
      <button type="submit" className="button button-main" disabled={fault !== undefined || said.headline.trim() === '' || status === 'loading'}>
        {s.pin.submit}
      </button>
    </form>
  )
}
