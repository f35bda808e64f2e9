import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import { buildChoropleth } from '@/model/choropleth/choropleth.ts'
import type { Cell } from '@/model/cube/cell.ts'
import { RegionMap, type RegionMapElement } from '@/view/map/RegionMap.tsx'
import { COLOURS } from './values.ts'
import { walks } from './years.ts'

/** A year step as the page does it: cells into classes, classes into a picture, the picture through React into the map. */
const set = new URLSearchParams(location.search).get('set') ?? 'kreise'
const boundaries = (await (await fetch(`./${set}.json`)).json()) as Boundaries
const values = walks(boundaries.features.length)
const areas = boundaries.features.map(({ id }) => id)
const names = new Map(boundaries.features.map(({ id, properties }) => [id, properties.name]))
const classification = { method: 'equal', bounds: [0, 4, 8, 12, 16, 20] } as const

const cellsByYear = (values[0] ?? []).map(
  (_, year) => new Map(areas.map((area, at): [string, Cell] => [area, { absence: undefined, value: values[at]?.[year] ?? 0, numerator: undefined, denominator: undefined, flags: [] }])),
)
const pictureOf = (year: number) => ({
  boundaries,
  surroundings: undefined,
  choropleth: buildChoropleth({ areas, cells: cellsByYear[year] ?? new Map<string, Cell>(), classification, formatBound: String, locale: 'de' }),
  colours: COLOURS,
  names,
  selected: [],
  emphasised: undefined,
  lit: undefined,
  description: 'bench',
})

const door: { show?: (year: number) => void } = {}
const nothing = () => undefined

function Page() {
  const [picture, setPicture] = useState(() => pictureOf(0))
  useLayoutEffect(() => {
    door.show = (year) => setPicture(pictureOf(year))
  }, [])
  return <RegionMap picture={picture} onHover={nothing} onSelect={nothing} />
}

/** One year step: main thread time in milliseconds, until MapLibre has issued the frame. */
function step(year: number): number {
  const frame = document.querySelector<RegionMapElement>('.region-map')
  const start = performance.now()
  flushSync(() => door.show?.(year))
  frame?.regionMap?.()?.map.redraw()
  return performance.now() - start
}

const root = document.getElementById('map')
if (root) createRoot(root).render(<Page />)
const watch = setInterval(() => {
  if (document.querySelector('[data-map=gl]') === null) return
  clearInterval(watch)
  Object.assign(window, { step })
}, 50)
