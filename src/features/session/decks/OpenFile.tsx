import { useId, useState } from 'react'
import type { Deck } from '@/contract/schema/deck.ts'
import type { DeckFault } from '@/model/deck/deckFault.ts'
import { readDeck } from '@/model/deck/deckFile.ts'
import type { SessionTexts } from '@/model/text/session/sessionTextsOf.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { Message } from '@/view/ui/Message.tsx'
import { newId } from '../newId.ts'
import { readSlideAddress } from '../slideAddress.ts'

interface Refusal {
  readonly file: string
  readonly faults: readonly DeckFault[]
  readonly opened: boolean
}

/** Opens a deck's file beside the decks that are there. What is wrong with it is said, all of it; nothing that was there changes. */
export function OpenFile({ onOpen }: { readonly onOpen: (deck: Deck) => Promise<void> }) {
  const { s, t } = useSessionText()
  const [refusal, setRefusal] = useState<Refusal>()
  const id = useId()
  const open = async (file: File | undefined) => {
    if (file === undefined) return
    const { deck, faults } = readDeck(await file.text(), newId, readSlideAddress)
    if (deck !== undefined) await onOpen(deck)
    setRefusal(faults.length === 0 ? undefined : { file: file.name, faults, opened: deck !== undefined })
  }
  return (
    <>
      <label className="button session-open" htmlFor={id}>
        {s.openFile}
      </label>
      <input
        id={id}
        className="visually-hidden session-input"
        type="file"
        accept=".json"
        onChange={(event) => {
          void open(event.target.files?.[0])
          // The same file may be chosen again, once it is mended.
          event.target.value = ''
        }}
      />
      {refusal !== undefined && (
        <div className="session-refusal">
          <Message heading={refusal.opened ? s.withFaults(refusal.file) : s.refused(refusal.file)} tone="fault">
            <ul>
              {refusal.faults.map((fault) => (
                <li key={JSON.stringify(fault)}>{faultText(fault, s)}</li>
              ))}
            </ul>
            <button type="button" className="button" onClick={() => setRefusal(undefined)}>
              {t.app.close}
            </button>
          </Message>
        </div>
      )}
    </>
  )
}

/** A fault in words. */
function faultText(fault: DeckFault, { faults }: SessionTexts): string {
  switch (fault.key) {
    case 'tooNew':
      return faults.tooNew(fault.what)
    case 'slide':
    case 'headline':
    case 'minutes':
      return faults[fault.key](fault.slide)
    case 'text':
      return faults.text(fault.slide, fault.what)
    case 'address':
    case 'lost':
      return faults[fault.key](fault.slide, fault.what)
    default:
      return faults[fault.key]
  }
}
