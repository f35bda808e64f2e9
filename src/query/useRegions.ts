import { useQueries } from '@tanstack/react-query'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import { regionFile } from './dataFiles.ts'
import { DataFileError } from './dataFileError.ts'
import { loadedFile, loadFile } from './fileCache.ts'
import type { FileState } from './useDataFile.ts'

/** The files of all regions together: own figures may speak of the areas of any. Asked for before a file is chosen, so that nothing is asked for afterwards. */
export function useRegions(catalogue: Catalogue): FileState<readonly Region[]> {
  return useQueries({
    queries: catalogue.regions.map(({ id }) => {
      const file = regionFile(catalogue, id)
      return { queryKey: [file.file, file.hash ?? ''], queryFn: () => loadFile(file), initialData: () => loadedFile(file) }
    }),
    combine: (queries): FileState<readonly Region[]> => {
      const retry = () => {
        for (const query of queries) if (query.isError) void query.refetch()
      }
      const failed = queries.find(({ error }) => error !== null)
      if (failed !== undefined) {
        const error = failed.error instanceof DataFileError ? failed.error : new DataFileError('regions', 'damaged', String(failed.error))
        return { status: 'failed', data: undefined, error, retry }
      }
      const regions = queries.flatMap(({ data }) => data ?? [])
      return regions.length < queries.length ? { status: 'loading', data: undefined, error: undefined, retry } : { status: 'ready', data: regions, error: undefined, retry }
    },
  })
}
