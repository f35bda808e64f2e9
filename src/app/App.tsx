import { QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { Suspense, useEffect, useState } from 'react'
import { restoreOwn } from '@/query/own/restoreOwn.ts'
import { createQueryClient, retryWhenOnline } from '@/query/queryClient.ts'
import { readAddress } from '@/state/addressText.ts'
import { PLAIN_DEFAULTS } from '@/state/view.ts'
import { TextProvider } from '@/view/text/TextContext.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Start } from './Start.tsx'

/** All that stands around the pages: the client of the files, the address bar, the net. */
export function App() {
  const [client] = useState(createQueryClient)
  // Before the address is settled (and in the net), the language is what the address says.
  const [lang] = useState(() => readAddress(location.search).lang ?? PLAIN_DEFAULTS.lang)
  useEffect(() => retryWhenOnline(client), [client])
  useEffect(restoreOwn, [])
  return (
    <TextProvider locale={lang}>
      <ErrorBoundary>
        <QueryClientProvider client={client}>
          <NuqsAdapter>
            <Suspense>
              <Start />
            </Suspense>
          </NuqsAdapter>
        </QueryClientProvider>
      </ErrorBoundary>
    </TextProvider>
  )
}
