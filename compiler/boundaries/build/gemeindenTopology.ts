import { arcsOf, neighboursAmong } from './borders.ts'
import { dropSpecks } from './dropSpecks.ts'
import { combineAreas, fullTopology, mergeAreas } from './fullTopology.ts'
import { type Built, simplify } from './kreiseTopology.ts'
import { GEMEINDE_MERGERS, SAMTGEMEINDEN } from './mergers.ts'
import type { PackageArea } from './readPackage.ts'

/** Gemeinden and Samtgemeinden of the Landkreis Helmstedt on today's boundaries, the Gemeinden around it, and the outline of the Kreis. */
export function gemeindenTopology(gemeinden: readonly PackageArea[]): Built {
  const full = fullTopology(gemeinden)
  const areas = mergeAreas(full, full.areas, GEMEINDE_MERGERS)
  const own = areas.filter(({ id }) => id.startsWith('03154'))
  const near = neighboursAmong(areas, own)
  const byId = new Map(own.map((area) => [area.id, area]))
  const outlines = combineAreas(full, byId, { '03154': { name: 'Helmstedt', of: [...byId.keys()] } })
  const fine = arcsOf(own)
  const objects = { gemeinden: [...own, ...near], samtgemeinden: combineAreas(full, byId, SAMTGEMEINDEN), outlines }
  return simplify(full, objects, (arc) => (fine.has(arc) ? 0.01 : 0.15), 0.0001)
}

/** All 11,299 Gemeinden of 1 January 2016, roughly and by their key alone: for mocks and benchmarks, not for a reader. */
export function allGemeindenTopology(gemeinden: readonly PackageArea[]): Built {
  const full = fullTopology(gemeinden)
  const areas = dropSpecks(full, full.areas, 5).map((area) => ({ ...area, name: undefined }))
  return simplify(full, { gemeinden: areas }, () => 4, 0.001)
}
