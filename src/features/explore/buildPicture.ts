import type { Level } from '@/contract/schema/region.ts'
import type { Classification } from '@/model/classify/classify.ts'
import { buildChoropleth, type Choropleth } from '@/model/choropleth/choropleth.ts'
import { cellsOf, classificationOf } from '@/model/choropleth/indicatorChoropleth.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { Texts } from '@/model/text/textsOf.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import { classColours } from '@/view/theme/classColours.ts'
import { heading } from './heading.ts'
import type { Scene } from './scene.ts'

/** The classes of a scene; undefined for categories, which are their own classes. Costly for many areas and periods: keep it while the period moves. */
export function buildClasses({ indicator, cube, level, view }: Scene): Classification | undefined {
  if (indicator.kind === 'categorical') return undefined
  return classificationOf({ ...view, indicator, cube, areas: level.areas })
}

/** Map and legend of a scene. */
export function buildMap({ indicator, cube, level, view }: Scene, classification: Classification | undefined, format: Format): Choropleth {
  const base = { areas: level.areas, cells: cellsOf({ ...view, cube, areas: level.areas }), locale: format.locale }
  if (classification === undefined) return buildChoropleth({ ...base, categories: indicator.categories ?? [] })
  return buildChoropleth({ ...base, classification, formatBound: (bound) => format.number(bound, indicator.decimals) })
}

/** Names by area of a level. One map for one level, so that eleven thousand names are placed once and not with every year. */
function namesOf({ level, areas }: Pick<Scene, 'level' | 'areas'>): ReadonlyMap<string, string> {
  const names = knownNames.get(level) ?? new Map(level.areas.map((id) => [id, areas.get(id)?.short ?? id]))
  knownNames.set(level, names)
  return names
}

const knownNames = new WeakMap<Level, ReadonlyMap<string, string>>()

/** What the reader points at: hover is never part of the address. */
export interface Pointing {
  readonly area: string | undefined
  readonly lit: readonly string[] | undefined
}

export const POINTING_NOWHERE: Pointing = { area: undefined, lit: undefined }

/** The map as both canvases draw it; undefined where there are no boundaries. The first picture and the page call the same function. */
export function buildPicture(scene: Scene, choropleth: Choropleth, pointing: Pointing, t: Texts, format: Format): MapPicture | undefined {
  const { boundaries, surroundings, areas, view, cube, indicator } = scene
  if (boundaries === undefined) return undefined
  const { title, details, region } = heading(scene, format)
  return {
    boundaries,
    surroundings,
    choropleth,
    colours: classColours(view.palette, choropleth),
    names: namesOf(scene),
    selected: view.areas,
    emphasised: pointing.area,
    lit: pointing.lit,
    description: t.explore.mapDescription(title, `${details} · ${region}`),
    describe: (area) => `${areas.get(area)?.name ?? area}: ${format.cellWords(cube.cell(area, view.period, view.by), indicator)}`,
  }
}
