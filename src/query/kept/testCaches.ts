const urlOf = (request: RequestInfo | URL) => (request instanceof Request ? request.url : String(request))

/** As much of a browser's caches as keeping uses, in memory; for tests. */
export function memoryCaches(): CacheStorage {
  const caches = new Map<string, Map<string, Response>>()
  const open = (name: string): Cache => {
    const entries = caches.get(name) ?? new Map<string, Response>()
    caches.set(name, entries)
    const cache: Pick<Cache, 'match' | 'put' | 'keys' | 'delete'> = {
      match: async (request) => entries.get(urlOf(request))?.clone(),
      put: async (request, response) => void entries.set(urlOf(request), response),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      delete: async (request) => entries.delete(urlOf(request)),
    }
    return cache as Cache
  }
  const storage: CacheStorage = {
    open: async (name) => open(name),
    keys: async () => [...caches.keys()],
    has: async (name) => caches.has(name),
    delete: async (name) => caches.delete(name),
    match: async (request, options) => caches.get(options?.cacheName ?? '')?.get(urlOf(request))?.clone(),
  }
  return storage
}
