import type { Address } from '@/state/address.ts'
import { sameAddress, type StagePage, type StageState } from './stage.ts'

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
