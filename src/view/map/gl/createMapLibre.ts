import { type LngLat, Map as MapLibre, type MapOptions, prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import type { Texts } from '@/model/text/textsOf.ts'

setWorkerUrl(workerUrl)

/** Hints of MapLibre's cooperative gestures, in the reader's language. */
export type GestureHints = Pick<Texts['map'], 'gestureWindows' | 'gestureMac' | 'gestureMobile'>

interface Wishes extends Required<Pick<MapOptions, 'container' | 'style' | 'center' | 'zoom'>> {
  readonly hints: GestureHints
  /** Where one may look: given where somebody wants to. */
  readonly constrain: (lngLat: LngLat, zoom: number) => { center: LngLat; zoom: number }
}

/** MapLibre as we use it: a canvas for areas, for the eye alone, that asks nobody for anything. Throws when WebGL 2 cannot be had. */
export function createMapLibre({ hints, constrain, ...wishes }: Wishes): MapLibre {
  // The worker reads its half megabyte while the canvas gets its WebGL context; it stays for the next map.
  prewarm()
  const map = new MapLibre({
    ...wishes,
    attributionControl: false,
    maplibreLogo: false,
    // Fonts, tiles and fading have no part in this map; antialiasing halves the speed of software WebGL, and borders smooth themselves.
    canvasContextAttributes: { antialias: false, powerPreference: 'low-power' },
    fadeDuration: 0,
    renderWorldCopies: false,
    refreshExpiredTiles: false,
    trackResize: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    keyboard: false,
    boxZoom: false,
    validateStyle: false,
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': hints.gestureWindows,
      'CooperativeGesturesHandler.MacHelpText': hints.gestureMac,
      'CooperativeGesturesHandler.MobileHelpText': hints.gestureMobile,
    },
    transformConstrain: constrain,
  })
  map.touchZoomRotate.disableRotation()
  // Keyboard and screen readers have the list of areas that lies above it, and nothing hidden from them may take the focus.
  for (const attribute of ['tabindex', 'role', 'aria-label']) map.getCanvas().removeAttribute(attribute)
  return map
}
