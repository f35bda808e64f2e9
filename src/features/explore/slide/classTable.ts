import type { Choropleth } from '@/model/choropleth/choropleth.ts'
import { sortAreas } from '@/model/area/areaSearch.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { heading } from '../heading.ts'
import type { Scene } from '../scene.ts'
import type { Panel } from './panel.ts'

/** More names than these make a row too high: then only the number of areas is told. */
const MOST_NAMES = 8

/** The classes of a categorical indicator: how many areas are in each, and which; reasons without a value stand below. */
export function classTable(scene: Scene, { classes, absences }: Choropleth, format: Format): Panel {
  const words = slideTextsOf(format.locale).table
  const { areas, cube, level, view } = scene
  const names = (ids: readonly string[]) => (ids.length > MOST_NAMES ? '' : sortAreas(ids.flatMap((id) => areas.get(id) ?? []), format).map(({ short }) => short).join(', '))
  const rows = [...classes.map((one) => ({ label: one.label, ids: one.areas })), ...absences.map((one) => ({ label: `${format.absenceSign(one.reason)} ${format.absence(one.reason)}`, ids: one.areas }))]
  const { title, details } = heading(scene, format)
  return {
    part: {
      kind: 'table',
      title: `${title}, ${details}`,
      head: [words.category, words.areas, words.which],
      rows: rows.map(({ label, ids }) => [label, format.number(ids.length, 0), names(ids)]),
      numbers: [1],
      strong: [],
      notes: [],
    },
    figures: level.areas.map((area) => cube.cell(area, view.period, view.by)),
  }
}
