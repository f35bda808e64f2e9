import { useQueries } from '@tanstack/react-query'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Cube } from '@/model/cube/cube.ts'
import { cubeFile } from './dataFiles.ts'
import { DataFileError } from './dataFileError.ts'
import { loadedFile, loadFile } from './fileCache.ts'
import { takeTurn } from './takeTurn.ts'
import type { FileState } from './useDataFile.ts'

/**
 * The official figures of many indicators, each a file with a fate of its own, asked for few at a time and in their order.
 * Whoever leaves the page takes back what has not been asked for yet.
 */
export function useCubesInTurn(catalogue: Catalogue, region: string, indicators: readonly string[]): readonly FileState<Cube>[] {
  return useQueries({
    queries: indicators.map((indicator) => {
      const file = cubeFile(catalogue, region, indicator)
      return { queryKey: [file.file, file.hash ?? ''], queryFn: ({ signal }) => takeTurn(() => loadFile(file), signal), initialData: () => loadedFile(file) }
    }),
    combine: (queries) =>
      queries.map(({ data, error, refetch }, at): FileState<Cube> => {
        const retry = () => void refetch()
        if (data !== undefined) return { status: 'ready', data, error: undefined, retry }
        if (error === null) return { status: 'loading', data: undefined, error: undefined, retry }
        const { file } = cubeFile(catalogue, region, indicators[at] ?? '')
        return { status: 'failed', data: undefined, error: error instanceof DataFileError ? error : new DataFileError(file, 'damaged', error.message), retry }
      }),
  })
}
