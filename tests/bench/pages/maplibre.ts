import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { load } from './values.ts'

setWorkerUrl(workerUrl)

/** The minimal MapLibre page: one source, a fill and a line; usable when it is idle for the first time. */
const { boundaries, colour } = await load()
const data = { ...boundaries, features: boundaries.features.map((area) => ({ ...area, properties: { colour: colour(String(area.id)) } })) }
const map = new MapLibre({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  canvasContextAttributes: { antialias: false },
  bounds: [6.654, 51.295, 11.598, 53.892],
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data } },
    layers: [
      { id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-color': ['get', 'colour'] } },
      { id: 'line', type: 'line', source: 'areas', paint: { 'line-color': '#5b6675', 'line-width': 0.75 } },
    ],
  },
})
map.once('idle', () => document.body.setAttribute('data-map', 'gl'))
