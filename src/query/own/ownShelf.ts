import { useMemo, useSyncExternalStore } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Papers } from '@/contract/schema/paper.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import type { FileState } from '../useDataFile.ts'

/**
 * The seam where own figures and groups enter beside the official ones: what comes out of the door to the files is joined here, so that nobody above knows the difference.
 * This much is in everybody's way; how it is joined (`ownRoom`) is loaded only with the first own figure.
 */
export interface OwnShelf {
  readonly catalogue: (official: Catalogue) => Catalogue
  readonly region: (official: Region) => Region
  readonly cube: (official: Cube, catalogue: Catalogue) => Cube
  readonly papers: (official: Papers) => Papers
}

let shelf: OwnShelf | undefined
const listeners = new Set<() => void>()

/** Puts another shelf up; undefined takes everything down. */
export function setShelf(next: OwnShelf | undefined): void {
  shelf = next
  for (const notify of listeners) notify()
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

/** A file joined with what stands on the shelf. */
export function useJoined<T>(state: FileState<T>, join: (shelf: OwnShelf, official: T) => T): FileState<T> {
  const own = useSyncExternalStore(subscribe, () => shelf)
  const { data } = state
  // How a kind of file is joined never changes.
  // oxlint-disable-next-line react/exhaustive-deps
  const joined = useMemo(() => (own === undefined || data === undefined ? data : join(own, data)), [own, data])
  return joined === data || joined === undefined ? state : { ...state, status: 'ready', data: joined, error: undefined }
}
