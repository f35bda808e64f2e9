import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { OwnRoom } from '@/model/own/ownRoom.ts'
import { onOwnRoom, ownRoom, remove } from './ownRoom.ts'

/** What the reader has brought, as it is now. */
export const useOwnRoom = (): OwnRoom => useSyncExternalStore(onOwnRoom, ownRoom)

/** Takes figures or a group out everywhere: from the page, the storage, and the memory of the client of the files. */
export function useRemoveOwn(): (id: string) => Promise<void> {
  const client = useQueryClient()
  return useCallback(
    async (id: string) => {
      await remove(id)
      client.removeQueries({ predicate: ({ queryKey }) => queryKey[1] === id })
    },
    [client],
  )
}
