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
  /** The page that pointer, keyboard and screen reader reach: the one shown, a moment later (useReached.ts). */
  readonly reached: number
  /** What the address bar said last. A step of a meeting shows a page first; until the bar is told, what it says is old and brings nothing back. */
  readonly told: Address
}

export const emptyStage = (address: Address): StageState => ({ pages: [{ id: 0, address }], shown: 0, reached: 0, told: address })

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
 * What the address bar says of a page. Where something own is chosen the bar does not hold it, and no link may: that page is told the bar. Any other's bar is its own address, the same
 * object for as long as it says the same.
 */
export const barOf = (address: Address, chosen: Address, bar: Address): Address => (chosen !== bar && sameAddress(address, chosen) ? bar : address)
