import { QueryClient } from '@tanstack/react-query'

/**
 * The client for files that never change while the page is open: fresh for ever, never asked for again on its own.
 * `networkMode: always` turns a lost connection into an error with a sentence instead of waiting without a word.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchOnMount: false,
      },
    },
  })
}

/** Asks again for what failed, once the connection is back. Returns the function that stops listening. */
export function retryWhenOnline(client: QueryClient): () => void {
  const retry = () => void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
  globalThis.addEventListener('online', retry)
  return () => globalThis.removeEventListener('online', retry)
}
