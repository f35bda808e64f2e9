import { buildScene, describeView, mappedLevel } from '@/features/explore/scene.ts'
import { exploreSlide } from '@/features/explore/slide/exploreSlide.ts'
import type { SlideBody } from '@/model/slide/slideContent.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { boundariesFile, cubeFile, surroundingsFile } from '@/query/dataFiles.ts'
import { DataFileError } from '@/query/dataFileError.ts'
import { loadFile } from '@/query/fileCache.ts'
import type { Plate } from '@/view/plate/plate.ts'
import { faultText } from './faultText.ts'
import type { BodyInput } from './bodyInput.ts'

/** A view of Erkunden. Without its borders it is a slide without a map, and says so; the grey neighbours it can do without. */
export async function loadExplore({ view, catalogue, region, t, format }: BodyInput): Promise<SlideBody<Plate>> {
  const described = describeView(view, catalogue)
  const level = described && mappedLevel(view, described.entry)
  let mapFault: string | undefined
  const [cube, boundaries, surroundings] = await Promise.all([
    loadFile(cubeFile(catalogue, view.region, view.indicator)),
    level === undefined
      ? undefined
      : loadFile(boundariesFile(catalogue, view.region, level)).catch((error: unknown) => {
          mapFault = faultText(error, t, format.locale)
          return undefined
        }),
    level === undefined ? undefined : loadFile(surroundingsFile(catalogue, view.region, level)).catch(() => undefined),
  ])
  const scene = buildScene(view, catalogue, { region, cube, boundaries, surroundings })
  if (scene === undefined) throw new DataFileError(`regions/${region.id}/region.json`, 'damaged', `no level ${view.level}`)
  const body = exploreSlide(scene, t, format)
  return mapFault === undefined ? body : { ...body, remarks: [...body.remarks, slideTextsOf(format.locale).slide.mapFault(mapFault)] }
}
