import { keepParts } from '@/state/keepParts.ts'
import type { Address } from '@/state/address.ts'

/** A page that is there: on stage, or ready for its turn. */
export interface StagePage {
  readonly id: number
  readonly address: Address
}

/** All pages that are there; one of them is shown. */
export interface StageState {
  readonly pages: readonly StagePage[]
  readonly shown: number
  /** What the address bar said last. A step of a meeting shows a page first; until the bar is told, what it says is old and brings nothing back. */
  readonly told: Address
}

export const emptyStage = (address: Address): StageState => ({ pages: [{ id: 0, address }], shown: 0, told: address })

/** Whether two addresses say the same. */
export const sameAddress = (a: Address, b: Address): boolean => a === b || keepParts(a, b) === a

/**
 * Shows an address: the page that has it ready comes on stage as it is. Where none has, the one on stage shows it.
 * @returns the stage itself when it shows the address already
 */
export function showAddress(stage: StageState, address: Address): StageState {
  const on = stage.pages.find(({ id }) => id === stage.shown)
  if (on && sameAddress(on.address, address)) return stage
  const ready = stage.pages.find((page) => sameAddress(page.address, address))
  if (ready) return { ...stage, shown: ready.id }
  return { ...stage, pages: stage.pages.map((page) => (page.id === stage.shown ? { ...page, address } : page)) }
}

/** Shows what the address bar says: it was changed by a reader on a page, or by the browser's way back. */
export const tellAddress = (stage: StageState, address: Address): StageState => (stage.told === address ? stage : { ...showAddress(stage, address), told: address })

/**
 * Has pages ready for some addresses, besides the one on stage. Who has one of them keeps it; the others are given what is missing, and new ones are made where they do not
 * suffice: a page that is there draws another view in a third of the time it takes to make one. With nothing to be ready for the others go.
 * @returns the stage itself when nothing is missing
 */
export function readyAddresses(stage: StageState, wanted: readonly Address[]): StageState {
  const others = stage.pages.filter(({ id }) => id !== stage.shown)
  if (wanted.length === 0) return others.length === 0 ? stage : { ...stage, pages: stage.pages.filter((page) => !others.includes(page)) }
  const missing = wanted.filter((address) => !stage.pages.some((page) => sameAddress(page.address, address)))
  if (missing.length === 0) return stage
  const free = others.filter((page) => !wanted.some((address) => sameAddress(page.address, address)))
  const next = Math.max(...stage.pages.map(({ id }) => id)) + 1
  const given = missing.map((address, at): StagePage => ({ id: free[at]?.id ?? next + at, address }))
  return { ...stage, pages: [...stage.pages.map((page) => given.find(({ id }) => id === page.id) ?? page), ...given.filter(({ id }) => id >= next)] }
}
