import { skipToken, useQuery } from '@tanstack/react-query'
import { DataFileError } from './dataFileError.ts'
import { type DataFile, loadedFile, loadFile } from './fileCache.ts'

/** A file on its way into a component. `retry` asks for it again after a failure. */
export type FileState<T> =
  | { readonly status: 'loading'; readonly data: undefined; readonly error: undefined; readonly retry: () => void }
  | { readonly status: 'ready'; readonly data: T; readonly error: undefined; readonly retry: () => void }
  | { readonly status: 'failed'; readonly data: undefined; readonly error: DataFileError; readonly retry: () => void }

/**
 * One data file as a query. What the first picture has loaded is there on the first render.
 * `undefined` as file waits: the address of the file is not known yet.
 */
export function useDataFile<T>(wanted: DataFile<T> | undefined): FileState<T> {
  const query = useQuery({
    queryKey: wanted === undefined ? ['waiting'] : [wanted.file, wanted.hash ?? ''],
    queryFn: wanted === undefined ? skipToken : () => loadFile(wanted),
    initialData: () => (wanted === undefined ? undefined : loadedFile(wanted)),
  })
  const retry = () => void query.refetch()
  if (query.data !== undefined) return { status: 'ready', data: query.data, error: undefined, retry }
  if (query.error !== null) return { status: 'failed', data: undefined, error: asDataFileError(query.error, wanted?.file ?? ''), retry }
  return { status: 'loading', data: undefined, error: undefined, retry }
}

/** Whatever a decoder stumbles over that no check foresaw is a damaged file, too. */
function asDataFileError(error: Error, file: string): DataFileError {
  return error instanceof DataFileError ? error : new DataFileError(file, 'damaged', error.message)
}
