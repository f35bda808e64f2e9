import { type ReactNode, type RefObject, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { CanvasChoice } from '@/view/stage/onStage.tsx'
import { useText } from '@/view/text/TextContext.tsx'
import { type Camera, constrain, HOME, isHome, reframe, seen, ZOOM_STEP, zoomAbout } from './camera/camera.ts'
import type { Fit } from './camera/mercator.ts'
import type { GlMap, GlScene } from './gl/GlMap.ts'
import { useGlMap } from './gl/useGlMap.ts'
import { PlaceList } from './keyboard/PlaceList.tsx'
import { MapControls } from './MapControls.tsx'
import type { MapPicture, MapPoint } from './mapPicture.ts'
import { paintFills } from './paint/paint.ts'
import './canvases.css'
import './regionMap.css'
import { mapScene } from './svg/mapScene.ts'
import type { Box } from './svg/placeLabels.ts'
import { type GestureEvents, listenToGestures, type Look } from './svg/svgGestures.ts'
import { SvgMap } from './svg/SvgMap.tsx'
import { useFrameSize } from './useFrameSize.ts'
import { usePrinting } from './usePrinting.ts'

interface Props {
  readonly picture: MapPicture
  /** The area under the pointer or the keyboard, and where in the frame. */
  readonly onHover: (area: string | undefined, at: MapPoint) => void
  /** A click or Enter on an area; `additive` with Shift, Ctrl or Cmd. */
  readonly onSelect: (area: string, additive: boolean) => void
  /** What lies upon the areas and moves with them: points, lines (marks/MarkedMap.tsx). */
  readonly layers?: (look: MapLook) => MapLayers
  /** Lies over the map: the tooltip, a note. */
  readonly children?: ReactNode
}

/** More areas than SVG draws at once. */
const MANY = 1000

/** How the map is looked at, for what is drawn upon it. */
export interface MapLook extends Look {
  readonly moveTo: (camera: Camera) => void
  readonly zoom: (direction: 'in' | 'out' | 'whole') => void
  /** Where gestures have to go that begin upon a mark; undefined where they reach the map by themselves. */
  readonly ground: () => HTMLElement | undefined
}

/** Content of the map's SVG below and above the names, and what stands beside the SVG for keyboard and screen reader. */
export interface MapLayers {
  readonly below: ReactNode
  readonly above: ReactNode
  /** Signs no name may cover; the same list until one of them moves. */
  readonly obstacles: readonly Box[]
  readonly lists: ReactNode
}

/** The frame of a map, for tests and measurements: the WebGL map behind it, once there is one. */
export interface RegionMapElement extends HTMLDivElement {
  regionMap?: () => GlMap | undefined
}

/**
 * A region's map. SVG paints at once; MapLibre, loaded after it, slips in below the same outlines and names and takes the areas over
 * (docs/decisions/2026-11-23-one-picture-two-canvases.md). The caller sees one picture and cannot tell which canvas shows it.
 */
export function RegionMap({ picture, onHover, onSelect, layers, children }: Props) {
  const { t } = useText()
  const frame = useRef<RegionMapElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const size = useFrameSize(frame)
  const printing = usePrinting()
  const [pointed, setPointed] = useState<string>()
  const { boundaries, surroundings, choropleth, colours, lit } = picture
  const scene = size && mapScene(picture, size)
  const [camera, setCamera] = useCamera(scene?.fit)

  const hover = useCallback((area: string | undefined, at: MapPoint) => (setPointed(area), onHover(area, at)), [onHover])
  const fills = useMemo(() => paintFills({ boundaries, choropleth, colours, lit }), [boundaries, choropleth, colours, lit])
  const fit = scene?.fit
  const glScene = useMemo((): GlScene | undefined => fit && { boundaries, surroundings, fills, fit }, [boundaries, surroundings, fills, fit])
  const events: Parameters<typeof useGlMap>[4] = {
    onHover: hover,
    onSelect,
    // The overlay has to move in the very frame in which MapLibre draws.
    onCamera: (next: Camera) => flushSync(() => setCamera(next)),
    onPainted: (painted: boolean) => {
      if (onGl) mark(frame.current, painted)
    },
  }
  // With thousands of areas MapLibre is worth its context anywhere.
  const wanted = useContext(CanvasChoice) === 'auto' || boundaries.features.length > MANY
  const { shown, coming, map } = useGlMap(host, wanted, glScene, camera, events, t.map)
  const onGl = shown === boundaries && !printing
  useSvgGestures(frame, !onGl, fit && { camera, fit }, { onHover: hover, onSelect, onCamera: setCamera })
  useLayoutEffect(() => {
    if (frame.current) frame.current.regionMap = () => map.current
  }, [map])
  useLayoutEffect(() => {
    if (scene && !onGl) mark(frame.current, true)
  }, [scene, onGl])

  const moveTo = (next: Camera) => {
    setCamera(next)
    map.current?.look(next)
  }
  const zoom = (direction: 'in' | 'out' | 'whole') => {
    if (!fit) return
    const middle = { x: fit.width / 2, y: fit.height / 2 }
    moveTo(direction === 'whole' ? HOME : constrain(zoomAbout(camera, direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP, middle), fit))
  }
  const points = useMemo(() => scene?.areas.map(({ id, label }) => ({ id, label: seen(camera, label) })) ?? [], [scene, camera])
  const shownPicture = picture.emphasised === undefined && pointed !== undefined ? { ...picture, emphasised: pointed } : picture
  const upon = fit && layers?.({ camera, fit, moveTo, zoom, ground: () => (onGl ? map.current?.map.getCanvasContainer() : undefined) })
  return (
    <div ref={frame} className="region-map" data-map={onGl ? 'gl' : 'svg'} data-zoomed={!isHome(camera)}>
      <div ref={host} className="map-gl" aria-hidden="true" />
      {size && <SvgMap picture={shownPicture} size={size} camera={camera} base={!onGl} smooth={!coming || printing} below={upon?.below} above={upon?.above} obstacles={upon?.obstacles} />}
      <PlaceList
        label={t.map.areas}
        keys={t.map.keys}
        places={points}
        selected={picture.selected}
        nameOf={(area) => picture.describe?.(area) ?? picture.names.get(area) ?? area}
        onHover={hover}
        onSelect={onSelect}
        onZoom={zoom}
      />
      {upon?.lists}
      {children}
      <MapControls whole={isHome(camera)} onZoom={zoom} />
    </div>
  )
}

/** Says on the frame whether all that was handed over is on the screen, or will be with the next frame: what a screenshot waits for. */
function mark(frame: HTMLElement | null, painted: boolean): void {
  frame?.setAttribute('data-painted', String(painted))
}

/** The camera of a fit: another region is shown whole, another frame shows the same place. */
function useCamera(fit: Fit | undefined): readonly [Camera, (camera: Camera) => void] {
  const [{ camera, of }, set] = useState<{ camera: Camera; of: Fit | undefined }>({ camera: HOME, of: fit })
  const current = of === fit ? camera : of && fit && of.bounds === fit.bounds ? reframe(camera, of, fit) : HOME
  if (of !== fit) set({ camera: current, of: fit })
  const setCamera = useCallback((next: Camera) => set({ camera: next, of: fit }), [fit])
  return [current, setCamera]
}

/** Pointer and wheel on the SVG; on the WebGL canvas MapLibre listens itself. */
function useSvgGestures(frame: RefObject<HTMLElement | null>, active: boolean, look: Look | undefined, events: GestureEvents): void {
  const latest = useRef({ look, events })
  useLayoutEffect(() => {
    latest.current = { look, events }
  })
  useEffect(() => {
    if (!active || frame.current === null) return undefined
    return listenToGestures(
      frame.current,
      () => latest.current.look,
      {
        onHover: (area, at) => latest.current.events.onHover(area, at),
        onSelect: (area, additive) => latest.current.events.onSelect(area, additive),
        onCamera: (camera) => latest.current.events.onCamera(camera),
      },
    )
  }, [frame, active])
}
