import { DECK_FORMAT, DECK_VERSION, LONGEST_ADDRESS, LONGEST_LINE, LONGEST_NOTE, MOST_MINUTES, MOST_SLIDES } from '@/contract/deck.ts'
import type { Deck, DeckFile, Said, Slide } from '@/contract/schema/deck.ts'
import { plainText } from '../text/plainText.ts'
import type { DeckFault } from './deckFault.ts'

/** How an address is read: what of it is understood, written again, and the parts that are not. */
export type ReadDeckAddress = (address: string) => { readonly address: string; readonly lost: readonly string[] }

export interface ReadDeck {
  /** Absent when anything but a part of an address is wrong. */
  readonly deck: Deck | undefined
  /** All that is wrong, at once. */
  readonly faults: readonly DeckFault[]
}

/** A deck is a few kB; whatever is larger is something else. In characters. */
const LARGEST = 2_000_000

type Fields = Readonly<Record<string, unknown>>

const isFields = (content: unknown): content is Fields => typeof content === 'object' && content !== null && !Array.isArray(content)

/** Writes a deck as a file that people can read. */
export function writeDeck(deck: Deck): string {
  const file: DeckFile = { format: DECK_FORMAT, version: DECK_VERSION, ...deck }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

const refuse = (fault: DeckFault): ReadDeck => ({ deck: undefined, faults: [fault] })

/**
 * Reads a deck's file. The deck and its slides get new ids, so that what is opened never takes the place of what is there.
 *
 * @param newId gives ids that nobody has: `deck-…`
 * @param read how an address is read; a slide keeps only what is understood, so that no deck leads anywhere else
 */
export function readDeck(text: string, newId: () => string, read: ReadDeckAddress): ReadDeck {
  if (text.length > LARGEST) return refuse({ key: 'tooLarge' })
  const content = parse(text)
  if (content === undefined) return refuse({ key: 'notJson' })
  if (!isFields(content) || content['format'] !== DECK_FORMAT) return refuse({ key: 'foreign' })
  if (content['version'] !== DECK_VERSION) return refuse({ key: 'tooNew', what: String(content['version']) })
  const faults: DeckFault[] = []
  const title = saidOf(content['title'], LONGEST_LINE)
  const region = content['region']
  if (title === undefined) faults.push({ key: 'title' })
  if (typeof region !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(region)) faults.push({ key: 'region' })
  const list = Array.isArray(content['slides']) ? (content['slides'] as unknown[]) : undefined
  if (list === undefined) faults.push({ key: 'noSlides' })
  if (list !== undefined && list.length > MOST_SLIDES) faults.push({ key: 'tooManySlides' })
  const slides = (list ?? []).slice(0, MOST_SLIDES).map((slide, index) => readSlide(slide, index + 1, newId, read, faults))
  const sound = faults.every(({ key }) => key === 'lost') && title !== undefined && typeof region === 'string'
  return { deck: sound ? { id: newId(), title, region, slides: slides.flatMap((slide) => slide ?? []) } : undefined, faults }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readSlide(content: unknown, slide: number, newId: () => string, read: ReadDeckAddress, faults: DeckFault[]): Slide | undefined {
  if (!isFields(content)) {
    faults.push({ key: 'slide', slide })
    return undefined
  }
  const before = faults.length
  const { address, minutes } = content
  const [headline, note, item] = [saidOf(content['headline'], LONGEST_LINE), saidOf(content['note'], LONGEST_NOTE), saidOf(content['item'], LONGEST_LINE)]
  if (headline === undefined) faults.push({ key: 'headline', slide })
  if (content['note'] !== undefined && note === undefined) faults.push({ key: 'text', slide, what: 'note' })
  if (content['item'] !== undefined && item === undefined) faults.push({ key: 'text', slide, what: 'item' })
  if (minutes !== undefined && !isMinutes(minutes)) faults.push({ key: 'minutes', slide })
  if (typeof address !== 'string' || !address.startsWith('?') || address.length > LONGEST_ADDRESS) faults.push({ key: 'address', slide, what: String(address).slice(0, 80) })
  if (faults.length > before || headline === undefined || typeof address !== 'string') return undefined
  const understood = read(address)
  if (understood.lost.length > 0) faults.push({ key: 'lost', slide, what: understood.lost.join(', ').slice(0, 200) })
  return {
    id: newId(),
    address: understood.address,
    headline,
    ...(note === undefined ? {} : { note }),
    ...(item === undefined ? {} : { item }),
    ...(isMinutes(minutes) ? { minutes } : {}),
  }
}

const isMinutes = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_MINUTES

/** A text, or the same in both languages, with something in it and not too long; undefined for everything else. */
function saidOf(content: unknown, longest: number): Said | undefined {
  if (typeof content === 'string') {
    const plain = plainText(content, longest)
    return plain === undefined || plain.trim() === '' ? undefined : plain
  }
  if (!isFields(content)) return undefined
  const [de, en] = [saidOf(content['de'], longest), saidOf(content['en'], longest)]
  return typeof de === 'string' && typeof en === 'string' ? { de, en } : undefined
}
