import { inLanguage } from '@/model/area/exonyms.ts'
import { sortAreas } from '@/model/area/areaSearch.ts'
import type { Format } from '@/model/format/formatOf.ts'
import { limitRows } from '@/model/slide/limitRows.ts'
import { slideTextsOf } from '@/model/text/slide/slideTextsOf.ts'
import { figuresOf } from '../figuresOf.ts'
import { heading } from '../heading.ts'
import type { Scene } from '../scene.ts'
import type { Panel } from './panel.ts'

/** More rows than these do not fit beside a map. */
const MOST_ROWS = 13

/** The figures of the period, area by area as the language sorts them, then region and benchmark. */
export function areaTable(scene: Scene, format: Format): Panel {
  const words = slideTextsOf(format.locale)
  const { view, region, areas: byId } = scene
  const { indicator, cube, areas, period, by } = figuresOf(scene)
  const beside = [...new Set([region.total, view.benchmark])].flatMap((id) => (areas.some((area) => area.id === id) ? [] : (byId.get(id) ?? [])))
  const all = [...sortAreas(areas, format).map((area) => ({ area, stays: view.areas.includes(area.id) })), ...beside.map((area) => ({ area, stays: true }))].map((row) => ({ ...row, cell: cube.cell(row.area.id, period, by) }))
  const { rows, left } = limitRows(all, MOST_ROWS, ({ stays }) => stays)
  const counted = rows.some(({ cell }) => format.counts(cell) !== undefined)
  const unit = indicator.unit[format.locale]
  const { title, details } = heading(scene, format)
  return {
    part: {
      kind: 'table',
      title: `${title}, ${details}`,
      head: [words.table.area, unit === '' ? words.table.value : `${words.table.value} (${unit})`, ...(counted ? [words.table.counts] : []), words.table.notes],
      rows: rows.map(({ area, cell }) => [
        inLanguage(area.name, format.locale),
        format.cell(cell, indicator),
        ...(counted ? [format.counts(cell) ?? ''] : []),
        [...(cell.absence === undefined ? [] : [format.absence(cell.absence)]), ...cell.flags.map((flag) => format.flag(flag))].join(', '),
      ]),
      numbers: indicator.kind === 'categorical' ? [] : counted ? [1, 2] : [1],
      strong: rows.flatMap(({ stays }, at) => (stays ? [at] : [])),
      notes: left > 0 ? [words.left.rows(rows.length, all.length)] : [],
    },
    figures: rows.map(({ cell }) => cell),
  }
}
