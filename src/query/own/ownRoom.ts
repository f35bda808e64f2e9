import { address } from '@/contract/address.ts'
import { type AreaGroup, cubeWithGroups, regionWithGroups } from '@/model/own/areaGroup.ts'
import type { OwnFigures } from '@/model/own/ownFigures.ts'
import type { OwnRoom } from '@/model/own/ownRoom.ts'
import { decodeCube } from '../decodeCube.ts'
import { dropFile, putFile } from '../fileCache.ts'
import { keepAll, keptRoom } from './keepOwn.ts'
import { joinCatalogue } from './joinCatalogue.ts'
import { setShelf } from './ownShelf.ts'

const EMPTY: OwnRoom = { figures: [], groups: [], kept: new Set() }

let room = EMPTY
const listeners = new Set<() => void>()

export const ownRoom = (): OwnRoom => room

export function onOwnRoom(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

function change(next: OwnRoom): void {
  room = next
  const { figures, groups } = room
  setShelf(
    figures.length + groups.length === 0
      ? undefined
      : {
          catalogue: (official) => joinCatalogue(official, figures),
          region: (official) => regionWithGroups(official, groups),
          cube: (official, catalogue) => {
            const indicator = catalogue.indicators.find(({ id }) => id === official.indicator)
            return indicator === undefined ? official : cubeWithGroups(official, groups, indicator)
          },
          papers: (official) => ({ ...official, tables: [...official.tables, ...figures.map(({ paper }) => paper)] }),
        },
  )
  for (const notify of listeners) notify()
}

const fileOf = (id: string, region: string) => ({ file: address.cube(region, id), hash: id })

/** Lays figures where the official cubes lie, decoded by the same decoder; figures of the same id are replaced. */
function lay(own: OwnFigures): void {
  for (const { region, file } of own.cubes) putFile(fileOf(own.id, region), decodeCube(file, own.file))
}

/** Brings figures in. They are shown from now on, and kept nowhere. */
export function addFigures(own: OwnFigures): void {
  lay(own)
  change({ ...room, figures: [...room.figures.filter(({ id }) => id !== own.id), own] })
}

/** Brings a group in; one of the same id is replaced. */
export function addGroup(group: AreaGroup): void {
  change({ ...room, groups: [...room.groups.filter(({ id }) => id !== group.id), group] })
  if (room.kept.has(group.id)) void keepAll(room)
}

/** Takes figures or a group out, from the page and from the browser's storage. */
export async function remove(id: string): Promise<void> {
  const gone = room.figures.find((own) => own.id === id)
  for (const { region } of gone?.cubes ?? []) dropFile(fileOf(id, region))
  const kept = new Set([...room.kept].filter((other) => other !== id))
  change({ figures: room.figures.filter((own) => own.id !== id), groups: room.groups.filter((group) => group.id !== id), kept })
  await keepAll(room)
}

/**
 * Keeps figures or a group in this browser, or no longer.
 * @returns false when the browser does not let us: nothing has changed then.
 */
export async function keep(id: string, wanted: boolean): Promise<boolean> {
  const kept = new Set(room.kept)
  if (wanted) kept.add(id)
  else kept.delete(id)
  const next = { ...room, kept }
  if (!(await keepAll(next))) return false
  change({ ...room, kept })
  return true
}

/** Puts what was kept back, beside what has been brought in meanwhile. What can no longer be read is not shown. */
export async function restore(): Promise<void> {
  const { figures, groups } = await keptRoom()
  const sound = figures.filter((own) => {
    try {
      lay(own)
      return true
    } catch {
      return false
    }
  })
  const isNew = ({ id }: { readonly id: string }) => ![...room.figures, ...room.groups].some((present) => present.id === id)
  change({
    figures: [...sound.filter(isNew), ...room.figures],
    groups: [...groups.filter(isNew), ...room.groups],
    kept: new Set([...room.kept, ...[...sound, ...groups].map(({ id }) => id)]),
  })
}

/** Empties the room without touching what is kept: as after a reload. For tests. */
export function leaveRoom(): void {
  change(EMPTY)
}
