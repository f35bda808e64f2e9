import { useQueries } from '@tanstack/react-query'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { cubeFile } from './dataFiles.ts'
import { DataFileError } from './dataFileError.ts'
import { loadedFile, loadFile } from './fileCache.ts'
import type { FileState } from './useDataFile.ts'

/** The official figures of several indicators for a region, in their order; ready when all are. */
export function useCubes(catalogue: Catalogue, region: string, indicators: readonly string[]): FileState<readonly Cube[]> {
  return useQueries({
    queries: indicators.map((indicator) => {
      const file = cubeFile(catalogue, region, indicator)
      return { queryKey: [file.file, file.hash ?? ''], queryFn: () => loadFile(file), initialData: () => loadedFile(file) }
    }),
    combine: (queries): FileState<readonly Cube[]> => {
      const retry = () => {
        for (const query of queries) if (query.isError) void query.refetch()
      }
      const failed = queries.findIndex(({ error }) => error !== null)
      const error = queries[failed]?.error
      if (error !== undefined && error !== null) {
        const { file } = cubeFile(catalogue, region, indicators[failed] ?? '')
        return { status: 'failed', data: undefined, error: error instanceof DataFileError ? error : new DataFileError(file, 'damaged', error.message), retry }
      }
      const cubes = queries.flatMap(({ data }) => data ?? [])
      return cubes.length === queries.length ? { status: 'ready', data: cubes, error: undefined, retry } : { status: 'loading', data: undefined, error: undefined, retry }
    },
  })
}
