import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Boundaries } from '@/contract/schema/boundary.ts'
import { buildChoropleth } from '@/model/choropleth/choropleth.ts'
import type { Cell } from '@/model/cube/cell.ts'
import { HOME } from '@/view/map/camera/camera.ts'
import type { GlMap } from '@/view/map/gl/GlMap.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import { paintFills } from '@/view/map/paint/paint.ts'
import { RegionMap, type RegionMapElement } from '@/view/map/RegionMap.tsx'
import { mapScene } from '@/view/map/svg/mapScene.ts'
import { rest } from './rest.ts'
import { COLOURS } from './values.ts'
import { walks } from './years.ts'

/** A year step of our map: cells into classes, classes into fills, and only what changed to MapLibre; alone, and as the page does it, through React. */
const set = new URLSearchParams(location.search).get('set') ?? 'kreise'
const boundaries = (await (await fetch(`./${set}.json`)).json()) as Boundaries
const values = walks(boundaries.features.length)
const areas = boundaries.features.map(({ id }) => id)
const names = new Map(boundaries.features.map(({ id, properties }) => [id, properties.name]))
const classification = { method: 'equal', bounds: [0, 4, 8, 12, 16, 20] } as const

const cellsByYear = (values[0] ?? []).map(
  (_, year) => new Map(areas.map((area, at): [string, Cell] => [area, { absence: undefined, value: values[at]?.[year] ?? 0, numerator: undefined, denominator: undefined, flags: [] }])),
)
const pictureOf = (year: number): MapPicture => ({
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

const glMap = (): GlMap | undefined => document.querySelector<RegionMapElement>('.region-map')?.regionMap?.()
let map: GlMap | undefined
const { fit } = mapScene(pictureOf(0), { width: 1280, height: 720 })

/** One year step of the map: main thread time in milliseconds, until MapLibre has issued the frame. */
function step(year: number): number {
  const start = performance.now()
  const picture = pictureOf(year)
  map?.update({ boundaries, surroundings: undefined, fills: paintFills(picture), fit }, HOME)
  map?.map.redraw()
  return performance.now() - start
}

/** The same through React, with names, outlines and the list of areas. */
function stepPage(year: number): void {
  flushSync(() => door.show?.(year))
}

const root = document.getElementById('map')
if (root) createRoot(root).render(<Page />)
const watch = setInterval(() => {
  const shown = glMap()
  if (shown === undefined || document.querySelector('[data-map=gl]') === null) return
  clearInterval(watch)
  map = shown
  Object.assign(window, { step, stepPage, rest: () => rest(shown.map) })
}, 50)
