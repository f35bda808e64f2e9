import { clear, createStore, get, set, type UseStore } from 'idb-keyval'
import type { AreaGroup } from '@/model/own/areaGroup.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import type { OwnRoom } from '@/model/own/ownRoom.ts'
import { KEPT_MARK } from './keptMark.ts'

/** Goes up when what is kept changes its shape: what an older page kept is then not shown. */
const SHAPE = 1

interface Kept {
  readonly shape: number
  readonly figures: readonly OwnFigures[]
  readonly groups: readonly AreaGroup[]
}

let store: UseStore | undefined
const storeOf = (): UseStore => (store ??= createStore('schulwege-own', 'kept'))

/**
 * Writes what is to be kept, all in one entry, and nothing else: what is no longer kept is gone. With nothing left the storage is emptied.
 * @returns false when the browser refuses (private window, no room left)
 */
export async function keepAll({ figures, groups, kept }: OwnRoom): Promise<boolean> {
  const content: Kept = { shape: SHAPE, figures: figures.filter(({ id }) => kept.has(id)), groups: groups.filter(({ id }) => kept.has(id)) }
  try {
    if (content.figures.length + content.groups.length === 0) {
      if (localStorage.getItem(KEPT_MARK) === null) return true
      await clear(storeOf())
      localStorage.removeItem(KEPT_MARK)
      return true
    }
    await set('room', content, storeOf())
    localStorage.setItem(KEPT_MARK, '1')
    return true
  } catch {
    return false
  }
}

/** What is kept in this browser; nothing where it cannot be read. */
export async function keptRoom(): Promise<Pick<Kept, 'figures' | 'groups'>> {
  try {
    const content = await get<Kept>('room', storeOf())
    return content?.shape === SHAPE ? content : { figures: [], groups: [] }
  } catch {
    return { figures: [], groups: [] }
  }
}
