import { geoMercator, geoPath } from 'd3-geo'
import { load } from './values.ts'

/** The minimal static SVG page: d3-geo, one path for each area, nothing else. */
const { boundaries, colour } = await load()
// RFC 7946 winds rings the other way round than d3-geo reads them.
for (const { geometry } of boundaries.features) {
  if (geometry.type === 'Polygon') geometry.coordinates.forEach((ring) => ring.reverse())
  if (geometry.type === 'MultiPolygon') geometry.coordinates.forEach((polygon) => polygon.forEach((ring) => ring.reverse()))
}
const path = geoPath(geoMercator().fitExtent([[15, 15], [499, 351]], boundaries))
const paths = boundaries.features.map((area) => `<path data-area="${area.id}" fill="${colour(String(area.id))}" stroke="#5b6675" stroke-width="0.75" d="${path(area)}"/>`)
const map = document.getElementById('map')
if (map) map.innerHTML = `<svg width="514" height="366">${paths.join('')}</svg>`
