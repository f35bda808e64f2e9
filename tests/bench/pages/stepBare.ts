import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { rest } from './rest.ts'
import { COLOURS } from './values.ts'
import { walks } from './years.ts'

setWorkerUrl(workerUrl)

/** The bare loop: every year step sets the state of every area, whatever it was. */
const set = new URLSearchParams(location.search).get('set') ?? 'kreise'
const boundaries = (await (await fetch(`./${set}.json`)).json()) as GeoJSON.FeatureCollection & { bbox: [number, number, number, number] }
const values = walks(boundaries.features.length)
const data = { ...boundaries, features: boundaries.features.map(({ geometry }, id) => ({ type: 'Feature' as const, id, properties: {}, geometry })) }
const map = new MapLibre({
  container: 'map',
  attributionControl: false,
  fadeDuration: 0,
  canvasContextAttributes: { antialias: false },
  bounds: boundaries.bbox,
  fitBoundsOptions: { padding: 28.8 },
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data, tolerance: 0 } },
    layers: [
      { id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-color': ['to-color', ['feature-state', 'colour'], '#ffffff'], 'fill-antialias': false } },
      { id: 'line', type: 'line', source: 'areas', paint: { 'line-color': '#5b6675', 'line-width': 0.5 } },
    ],
  },
})

/** One year step: main thread time in milliseconds, until MapLibre has issued the frame. */
function step(year: number): number {
  const start = performance.now()
  for (let id = 0; id < values.length; id += 1) {
    const colour = COLOURS[Math.min(4, Math.floor((values[id]?.[year] ?? 0) / 4))]
    map.setFeatureState({ source: 'areas', id }, { colour })
  }
  map.redraw()
  return performance.now() - start
}
map.once('idle', () => Object.assign(window, { step, rest: () => rest(map) }))
