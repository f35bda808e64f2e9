import { DECK_FORMAT, LONGEST_ADDRESS, LONGEST_LINE } from '@/contract/deck.ts'
import { LONGEST_DECISION, LONGEST_WORDS, SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from '@/contract/snapshot.ts'
import type { Snapshot, SnapshotFile } from '@/contract/schema/snapshot.ts'
import type { ReadDeckAddress } from '../deck/deckFile.ts'
import { plainText } from '../text/plainText.ts'
import { type Fields, isFields, readFigures, textOf } from './readFigures.ts'

/** What is the matter with a snapshot's file. `row` counts from 1. Only `lost` lets it in: the rest of the address is understood. */
export type SnapshotFault =
  | { readonly key: 'tooLarge' | 'notJson' | 'foreign' | 'deck' }
  | { readonly key: 'tooNew' | 'part' | 'lost'; readonly what: string }
  | { readonly key: 'row'; readonly row: number }

export interface ReadSnapshot {
  /** Absent when anything but a part of the address is wrong. */
  readonly snapshot: Snapshot | undefined
  readonly faults: readonly SnapshotFault[]
}

/** The largest table there is takes a few MB. In characters. */
const LARGEST = 10_000_000
/** More faulty rows than this say no more. */
const MOST_FAULTS = 8

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const ID = /^[a-z0-9][a-z0-9-]*$/

/** Writes a snapshot as a file that people can read. */
export function writeSnapshot(snapshot: Snapshot): string {
  const file: SnapshotFile = { format: SNAPSHOT_FORMAT, version: SNAPSHOT_VERSION, ...snapshot }
  return `${JSON.stringify(file, undefined, 1)}\n`
}

const refuse = (fault: SnapshotFault): ReadSnapshot => ({ snapshot: undefined, faults: [fault] })

/**
 * Reads a snapshot's file. It gets a new id, so that what is opened never takes the place of what is there. A figure that cannot be read refuses the whole:
 * a comparison with a hole nobody sees would be worse than none.
 *
 * @param read how an address is read; only what is understood is kept, so that no snapshot leads anywhere else
 */
export function readSnapshot(text: string, newId: () => string, read: ReadDeckAddress): ReadSnapshot {
  if (text.length > LARGEST) return refuse({ key: 'tooLarge' })
  const content = parse(text)
  if (content === undefined) return refuse({ key: 'notJson' })
  if (!isFields(content)) return refuse({ key: 'foreign' })
  if (content['format'] === DECK_FORMAT) return refuse({ key: 'deck' })
  if (content['format'] !== SNAPSHOT_FORMAT) return refuse({ key: 'foreign' })
  if (content['version'] !== SNAPSHOT_VERSION) return refuse({ key: 'tooNew', what: String(content['version']).slice(0, 40) })
  return readParts(content, newId, read)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function readParts(content: Fields, newId: () => string, read: ReadDeckAddress): ReadSnapshot {
  const faults: SnapshotFault[] = []
  const need = <T>(part: string, value: T | undefined): T | undefined => {
    if (value === undefined) faults.push({ key: 'part', what: part })
    return value
  }
  const headline = need('headline', textOf(content['headline'], LONGEST_LINE))
  const decision = need('decision', plainText(content['decision'], LONGEST_DECISION))
  const item = content['item'] === undefined ? undefined : need('item', plainText(content['item'], LONGEST_LINE))
  const date = need('date', matching(content['date'], ISO_DATE))
  const build = need('build', readBuild(content['build']))
  const region = need('region', matching(content['region'], ID))
  const address = need('address', readOwnAddress(content['address']))
  const { figures, wrong } = readFigures(content['figures'])
  faults.push(...wrong.slice(0, MOST_FAULTS).map((what): SnapshotFault => (typeof what === 'number' ? { key: 'row', row: what } : { key: 'part', what })))
  if (headline === undefined || decision === undefined || date === undefined || build === undefined || region === undefined || address === undefined || figures === undefined || faults.length > 0) {
    return { snapshot: undefined, faults }
  }
  const understood = read(address)
  if (understood.lost.length > 0) faults.push({ key: 'lost', what: understood.lost.join(', ').slice(0, 200) })
  return { snapshot: { id: newId(), headline, decision, ...(item === undefined ? {} : { item }), date, build, region, address: understood.address, figures }, faults }
}

const matching = (content: unknown, pattern: RegExp): string | undefined => (typeof content === 'string' && pattern.test(content) ? content : undefined)

const readOwnAddress = (content: unknown): string | undefined => (typeof content === 'string' && content.startsWith('?') && content.length <= LONGEST_ADDRESS ? content : undefined)

function readBuild(content: unknown): Snapshot['build'] | undefined {
  if (!isFields(content)) return undefined
  const [date, hash] = [matching(content['date'], ISO_DATE), textOf(content['hash'], Math.min(64, LONGEST_WORDS))]
  return date === undefined || hash === undefined ? undefined : { date, hash }
}
