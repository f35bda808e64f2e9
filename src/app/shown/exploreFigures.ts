import { frozenScene } from '@/features/explore/frozenScene.ts'
import { buildScene, describeView, mappedLevel } from '@/features/explore/scene.ts'
import { boundariesFile, cubeFile, surroundingsFile } from '@/query/dataFiles.ts'
import { loadFile } from '@/query/fileCache.ts'
import type { PageFigures, PagePlace } from './pageFigures.ts'

/** What the page Erkunden shows of a view. */
export async function exploreFigures({ view, catalogue, region }: PagePlace): Promise<PageFigures | undefined> {
  const described = describeView(view, catalogue)
  const mapped = described && mappedLevel(view, described.entry)
  const [cube, boundaries, surroundings] = await Promise.all([
    loadFile(cubeFile(catalogue, view.region, view.indicator)),
    mapped === undefined ? undefined : loadFile(boundariesFile(catalogue, view.region, mapped)),
    // A map works without its neighbours.
    mapped === undefined ? undefined : loadFile(surroundingsFile(catalogue, view.region, mapped)).catch(() => undefined),
  ])
  const scene = buildScene(view, catalogue, { region, cube, boundaries, surroundings })
  if (scene === undefined) return undefined
  const { indicator, level, by, period, benchmark, areas: selected } = view
  return {
    figures: frozenScene(scene, catalogue),
    picture: boundaries && { boundaries, surroundings, areas: scene.level.areas, names: new Map(scene.level.areas.map((id) => [id, scene.areas.get(id)?.short ?? id])), selected },
    address: { indicator, level, period, benchmark, by: Object.keys(by).length === 0 ? null : by },
  }
}
