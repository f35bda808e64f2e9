import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Address } from './address.ts'
import { readAddress, writeAddress } from './addressText.ts'
import { change } from './change.ts'
import { keepParts } from './keepParts.ts'
import type { Notice } from './notice.ts'
import { settle, type Settled } from './settle.ts'
import type { AddressBar, History } from './useAddress.ts'
import type { View } from './view.ts'

/** What the reader has chosen, and the ways to change it. */
export interface ViewValue {
  readonly view: View
  /** What the address asks for and the data do not have. */
  readonly notices: readonly Notice[]
  /** Writes a choice into the address. Dependent keys are adapted in the same write. */
  readonly set: (patch: Partial<View>, history?: History) => void
  /** The query string of the view with a change, as a link: `?indicator=…`. `?` alone is the start page. Of own figures no link speaks. */
  readonly link: (patch?: Partial<View>) => string
  /** What the address bar itself says: what a link may say. */
  readonly bar: Address
  /** Leaves what is chosen behind and opens another address, as a slide is opened. */
  readonly open: (search: string, patch: Partial<Address>, history: History) => void
  /** A link that still opens this view when newer data have arrived: region, indicator, level and period are named even where they are today's default. With `embed` for the frame of another page. */
  readonly permalink: (embed?: true) => string
}

const ViewContext = createContext<ViewValue | undefined>(undefined)

interface Props {
  readonly catalogue: Catalogue
  readonly address: AddressBar
  /** The chosen region's file, once it is there. */
  readonly region: Region | undefined
  readonly children: ReactNode
}

/** Settles the address against the data and gives the result to all below. */
export function ViewProvider({ catalogue, address: { chosen, bar, write }, region, children }: Props) {
  const settled = useMemo(() => settle(chosen, catalogue, region), [chosen, catalogue, region])
  const { view, notices } = useKept(settled)
  const set = useCallback(
    (patch: Partial<View>, history: History = 'push') => write(change(view, patch, catalogue, region), history),
    [write, view, catalogue, region],
  )
  // A link never leads to what is only here: it opens the official view beneath.
  const official = useMemo(() => (chosen === bar ? view : settle(bar, catalogue, region).view), [chosen, bar, view, catalogue, region])
  const link = useCallback((patch: Partial<View> = {}) => writeAddress(change(official, patch, catalogue, region)) || '?', [official, catalogue, region])
  const permalink = useCallback((embed: true | null = null) => {
    const { region: id, indicator, level, period } = official
    return writeAddress({ ...change(official, {}, catalogue, region), region: id, indicator, level, period, deck: null, slide: null, embed })
  }, [official, catalogue, region])
  const open = useCallback((search: string, patch: Partial<Address>, history: History) => write({ ...readAddress(search), ...patch }, history), [write])
  const value = useMemo(() => ({ view, notices, bar, set, open, link, permalink }), [view, notices, bar, set, open, link, permalink])
  return <ViewContext value={value}>{children}</ViewContext>
}

/** A view whose unchanged parts are the ones it had before. */
function useKept(settled: Settled): Settled {
  const [last, remember] = useState({ of: settled, kept: settled })
  if (last.of === settled) return last.kept
  const kept = { view: keepParts(last.kept.view, settled.view), notices: settled.notices }
  remember({ of: settled, kept })
  return kept
}

/** @throws Error outside of a `ViewProvider`. */
export function useView(): ViewValue {
  const value = useContext(ViewContext)
  if (value === undefined) throw new Error('useView needs a ViewProvider above it')
  return value
}
