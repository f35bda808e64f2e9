import { useMemo, useState } from 'react'
import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { DataFileError } from '@/query/dataFileError.ts'
import type { FileState } from '@/query/useDataFile.ts'
import { useBoundaries, useCube, useSurroundings } from '@/query/useFiles.ts'
import { useView } from '@/state/ViewContext.tsx'
import { buildScene, describeView, mappedLevel, type Scene } from './scene.ts'

export interface Fault {
  readonly error: DataFileError
  readonly retry: () => void
}

export type SceneState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly fault: Fault }
  /** `updating`: the scene is the last complete one, the next is on its way. `mapFault`: only the borders failed; the rest goes on. */
  | { readonly status: 'ready'; readonly scene: Scene; readonly updating: boolean; readonly mapFault: Fault | undefined }

/**
 * Joins view and files. A scene changes only as a whole: until all files of the next view are there, the last complete scene stays,
 * so that nothing jumps and no old figure stands under a new headline.
 */
export function useScene(catalogue: Catalogue, region: FileState<Region>): SceneState {
  const { view } = useView()
  const described = describeView(view, catalogue)
  const level = described && mappedLevel(view, described.entry)
  const cube = useCube(catalogue, view.region, view.indicator)
  const boundaries = useBoundaries(catalogue, view.region, level)
  const surroundings = useSurroundings(catalogue, view.region, level)

  const waiting = [region, cube, ...(level === undefined ? [] : [boundaries, surroundings])].some(({ status }) => status === 'loading')
  const next = useMemo(
    () =>
      waiting || region.data === undefined || region.data.id !== view.region || cube.data === undefined
        ? undefined
        : buildScene(view, catalogue, { region: region.data, cube: cube.data, boundaries: boundaries.data, surroundings: surroundings.data }),
    [waiting, view, catalogue, region.data, cube.data, boundaries.data, surroundings.data],
  )
  const [last, setLast] = useState(next)
  if (next !== undefined && next !== last) setLast(next)

  const failed = [region, cube].find(({ status }) => status === 'failed')
  if (failed?.error !== undefined) return { status: 'failed', fault: { error: failed.error, retry: failed.retry } }
  const scene = next ?? last
  if (scene === undefined) return { status: 'loading' }
  const mapFault = boundaries.status === 'failed' ? { error: boundaries.error, retry: boundaries.retry } : undefined
  return { status: 'ready', scene, updating: next === undefined, mapFault }
}
