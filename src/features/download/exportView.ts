import type { Catalogue } from '@/contract/schema/catalogue.ts'
import type { Region } from '@/contract/schema/region.ts'
import type { Cube } from '@/model/cube/cube.ts'
import type { ExportInput } from '@/model/export/exportTable.ts'
import type { Format } from '@/model/format/formatOf.ts'
import type { View } from '@/state/view.ts'

interface Parts {
  readonly view: View
  readonly catalogue: Catalogue
  readonly region: Region
  readonly cube: Cube
  readonly format: Format
  readonly licence: string | undefined
  /** Absolute address of the view; undefined for own figures, to which no address leads. */
  readonly link: string | undefined
}

/**
 * What an export of the view holds: all areas of the level by name, then region and benchmark, in all periods, for the chosen categories.
 * Undefined where view and catalogue do not belong together.
 */
export function exportView({ view, catalogue, region, cube, format, licence, link }: Parts): ExportInput | undefined {
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator)
  const level = region.levels.find(({ id }) => id === view.level)
  if (indicator === undefined || level === undefined) return undefined
  const known = new Set(cube.areas)
  const byId = new Map(region.areas.map((area) => [area.id, area]))
  const areasOf = (ids: readonly string[]) => ids.filter((id) => known.has(id)).flatMap((id) => byId.get(id) ?? [])
  const inside = areasOf(level.areas).toSorted((a, b) => format.compare(a.short, b.short))
  const beside = areasOf([...new Set([region.total, view.benchmark])].filter((id) => !level.areas.includes(id)))
  return {
    indicator,
    cube,
    areas: [...inside, ...beside],
    periods: cube.periods,
    by: view.by,
    format,
    attribution: catalogue.attributions[indicator.paper] ?? '',
    licence,
    build: catalogue.build,
    link,
  }
}

/** "schulwege-helmstedt-gisd.csv" */
export function fileName(view: View, ending: string): string {
  return `schulwege-${view.region}-${view.indicator}.${ending}`
}
