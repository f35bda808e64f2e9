import { createStore, del, get, set, type UseStore, values } from 'idb-keyval'

/** What lies on the table, each by its id. */
interface Thing {
  readonly id: string
}

/** Goes up when a kept thing changes its shape: what an older or newer page kept is then left alone, neither shown nor written over. */
const SHAPE = 1

interface Kept {
  readonly shape: number
  /** When it came: the order on the table. */
  readonly order: number
}

/** A drawer of this browser. */
export interface Drawer<T> {
  /** Everything kept, in its order. @throws where the browser keeps nothing (private window) */
  readonly kept: () => Promise<readonly T[]>
  /**
   * Writes what differs between two states of the table: each thing is an entry of its own, so that one nobody touched is never written.
   * @throws where the browser refuses
   */
  readonly keep: (before: readonly T[], after: readonly T[]) => Promise<void>
}

/** The drawer for things of one name, `deck` or `snapshot`: a data base of its own each. */
export function openDrawer<T extends Thing>(name: string): Drawer<T> {
  let store: UseStore | undefined
  const storeOf = (): UseStore => (store ??= createStore(`schulwege-${name}s`, `${name}s`))
  type Entry = Kept & Record<string, unknown>
  return {
    kept: async () =>
      (await values<Entry>(storeOf()))
        .filter(({ shape }) => shape === SHAPE)
        .sort((a, b) => a.order - b.order)
        .map((entry) => entry[name] as T),
    keep: async (before, after) => {
      const gone = before.filter(({ id }) => !after.some((thing) => thing.id === id))
      await Promise.all(gone.map(({ id }) => del(id, storeOf())))
      await Promise.all(
        after.map(async (thing, order) => {
          if (before.indexOf(thing) === order) return
          const there = await get<Entry>(thing.id, storeOf())
          if (there === undefined || there.shape === SHAPE) await set(thing.id, { shape: SHAPE, order, [name]: thing } satisfies Entry, storeOf())
        }),
      )
    },
  }
}
