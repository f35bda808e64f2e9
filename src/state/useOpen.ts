import { useCallback } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Address } from './address.ts'
import { readAddress } from './addressText.ts'
import { type History, useAddress } from './useAddress.ts'

/** Leaves what is chosen behind and opens another address, as a slide is opened. Apart from `ViewContext`, because only a session asks for it. */
export function useOpen(catalogue: Catalogue): (search: string, patch: Partial<Address>, history: History) => void {
  const { write } = useAddress(catalogue)
  return useCallback((search, patch, history) => write({ ...readAddress(search), ...patch }, history), [write])
}
