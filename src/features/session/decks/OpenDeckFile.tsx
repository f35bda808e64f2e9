import type { Deck } from '@/contract/schema/deck.ts'
import type { DeckFault } from '@/model/deck/deckFault.ts'
import { readDeck } from '@/model/deck/deckFile.ts'
import type { SessionTexts } from '@/model/text/session/sessionTextsOf.ts'
import { useSessionText } from '@/view/text/useSessionText.ts'
import { newId } from '../newId.ts'
import { OpenFile } from '../OpenFile.tsx'
import { readSlideAddress } from '../slideAddress.ts'

/** Opens a deck's file beside the decks that are there. */
export function OpenDeckFile({ onOpen }: { readonly onOpen: (deck: Deck) => Promise<void> }) {
  const { s } = useSessionText()
  const open = async (text: string) => {
    const { deck, faults } = readDeck(text, newId, readSlideAddress)
    if (deck !== undefined) await onOpen(deck)
    return { opened: deck !== undefined, faults: faults.map((fault) => faultText(fault, s)) }
  }
  return <OpenFile label={s.openFile} open={open} refused={s.refused} withFaults={s.withFaults} />
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
