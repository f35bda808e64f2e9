import { useEffect, useState } from 'react'
import type { ReadView, ShownView } from '@/model/snapshot/shownView.ts'
import type { Locale } from '@/model/text/locale.ts'
import { DataFileError } from '@/query/dataFileError.ts'

export type ShownState = { readonly status: 'loading' } | { readonly status: 'failed'; readonly error: DataFileError } | { readonly status: 'ready'; readonly shown: ShownView }

const LOADING: ShownState = { status: 'loading' }

/** What an address shows today; reads it anew when `attempt` goes up. */
export function useShownView(read: ReadView, address: string, locale: Locale, attempt: number): ShownState {
  const key = `${locale} ${attempt} ${address}`
  const [found, setFound] = useState<{ readonly key: string; readonly read: ReadView; readonly state: ShownState }>()
  useEffect(() => {
    let wanted = true
    const settle = (state: ShownState) => wanted && setFound({ key, read, state })
    read(address, locale).then(
      (shown) => settle({ status: 'ready', shown }),
      (cause: unknown) => settle({ status: 'failed', error: cause instanceof DataFileError ? cause : new DataFileError('', 'damaged', String(cause)) }),
    )
    return () => {
      wanted = false
    }
  }, [key, read, address, locale])
  return found?.key === key && found.read === read ? found.state : LOADING
}
