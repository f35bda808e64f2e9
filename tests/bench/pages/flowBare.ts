import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { flowWorld, painted } from './flowWorld.ts'
import { rest } from './rest.ts'

setWorkerUrl(workerUrl)

/** The bare map of flows: areas as a fill, flows as a plain line layer with a width by people; no arrow, no name, no list. Drawn when it is idle for the first time. */
const { boundaries, flows } = await flowWorld()
const start = performance.now()
const points = new Map(boundaries.features.map(({ id, properties }) => [id, properties.label]))
const lines = flows.map(({ from, to, people }) => ({ type: 'Feature' as const, properties: { people }, geometry: { type: 'LineString' as const, coordinates: [points.get(from) ?? [0, 0], points.get(to) ?? [0, 0]] } }))
const map = new MapLibre({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  canvasContextAttributes: { antialias: false },
  bounds: boundaries.bbox,
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data: boundaries as unknown as GeoJSON.FeatureCollection }, flows: { type: 'geojson', data: { type: 'FeatureCollection', features: lines } } },
    layers: [
      { id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-color': '#c6dbef' } },
      { id: 'line', type: 'line', source: 'areas', paint: { 'line-color': '#5b6675', 'line-width': 0.75 } },
      { id: 'flow', type: 'line', source: 'flows', paint: { 'line-color': '#171a2b', 'line-width': ['max', 1, ['*', 16 / 997, ['get', 'people']]], 'line-opacity': 0.8 } },
    ],
  },
})
map.once('idle', async () => {
  await rest(map)
  await painted()
  Object.assign(window, { drawn: performance.now() - start })
})
