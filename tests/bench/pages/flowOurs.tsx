import { createRoot } from 'react-dom/client'
import { buildChoropleth } from '@/model/choropleth/choropleth.ts'
import type { Cell } from '@/model/cube/cell.ts'
import type { MapPicture } from '@/view/map/mapPicture.ts'
import { MarkedMap } from '@/view/map/marks/MarkedMap.tsx'
import type { MapLink } from '@/view/map/marks/mapMarks.ts'
import { flowWidth } from '@/view/map/marks/ribbon.ts'
import { flowWorld, painted } from './flowWorld.ts'
import { COLOURS } from './values.ts'

/** Our map of flows as the page Übergänge shows it: ribbons with heads, areas in classes, names, a list for the keyboard. Drawn when the ribbons are on the screen. */
const { boundaries, flows } = await flowWorld()
const start = performance.now()
const points = new Map(boundaries.features.map(({ id, properties }) => [id, properties.label]))
const areas = boundaries.features.map(({ id }) => id)
const cells = new Map(areas.map((area, at): [string, Cell] => [area, { absence: undefined, value: at % 20, numerator: undefined, denominator: undefined, flags: [] }]))
const picture: MapPicture = {
  boundaries,
  surroundings: undefined,
  choropleth: buildChoropleth({ areas, cells, classification: { method: 'equal', bounds: [0, 4, 8, 12, 16, 20] }, formatBound: String, locale: 'de' }),
  colours: COLOURS,
  names: new Map(boundaries.features.map(({ id, properties }) => [id, properties.name])),
  selected: [],
  emphasised: undefined,
  lit: undefined,
  description: 'bench',
}
const links = flows.map(({ from, to, people }): MapLink => ({ id: `${from}→${to}`, kind: 'flow', from: points.get(from) ?? [0, 0], to: points.get(to) ?? [0, 0], width: flowWidth(people, 997), name: `${from} ${to}` }))
const nothing = () => undefined

const root = document.getElementById('map')
const observer = new MutationObserver(async () => {
  if (document.querySelectorAll('.map-links > path').length < 2000) return
  observer.disconnect()
  await painted()
  Object.assign(window, { drawn: performance.now() - start })
})
if (root) {
  observer.observe(root, { childList: true, subtree: true })
  createRoot(root).render(<MarkedMap picture={picture} links={links} onHover={nothing} onSelect={nothing} />)
}
