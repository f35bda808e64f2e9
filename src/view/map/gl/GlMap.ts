import { clearPrewarmedResources, type GeoJSONSource, LngLat, type Map as MapLibre, type MapMouseEvent } from 'maplibre-gl'
import type { Absence } from '@/contract/absence.ts'
import type { Boundaries, Surroundings } from '@/contract/schema/boundary.ts'
import { ABSENCE_PATTERNS } from '@/view/theme/absencePatterns.ts'
import { type Camera, constrain, fromCentreZoom, HOME, toCentreZoom } from '../camera/camera.ts'
import type { Fit } from '../camera/mercator.ts'
import type { MapPoint, MapSize } from '../mapPicture.ts'
import { borderWidth } from '../mapInk.ts'
import { diffFills } from '../paint/diffFills.ts'
import type { AreaFill } from '../paint/paint.ts'
import { createMapLibre, type GestureHints } from './createMapLibre.ts'
import { absenceLayer, LAYER, mapGeometry, mapStyle, patternLayer, SOURCE } from './layers.ts'
import { patternImage } from './patternImage.ts'

/** Maps that share the worker. */
let alive = 0

/**
 * By how much a canvas may be larger than its frame, in pixels: the rest is drawn and cut off. Software WebGL takes a tenth of a second for another size, and a slide whose
 * headline is a line longer leaves its map a line less.
 */
const SPARE = 160

/** What the WebGL canvas shows. Lettering and outlines are not in it: one SVG above both canvases writes them. */
export interface GlScene {
  readonly boundaries: Boundaries
  readonly surroundings: Surroundings | undefined
  readonly fills: ReadonlyMap<string, AreaFill>
  readonly fit: Fit
}

/** What the canvas tells. */
export interface GlEvents {
  /** The scene with these boundaries is drawn; undefined while none is that is to be shown. */
  onReady(boundaries: Boundaries | undefined): void
  /** Everything handed over so far has been drawn or will be with the next frame, or (false) something takes longer: other geometry, a pattern. */
  onPainted(painted: boolean): void
  onHover(area: string | undefined, at: MapPoint): void
  onSelect(area: string, additive: boolean): void
  onCamera(camera: Camera): void
  /** WebGL is gone; the map has removed itself. */
  onLost(): void
}

/**
 * The map on WebGL: compares an old scene with a new one and tells MapLibre the difference, once geometry, then only states.
 * Throws when WebGL 2 cannot be had.
 */
export class GlMap {
  /** MapLibre itself, for measuring and tests. */
  readonly map: MapLibre
  /** Tells whoever takes the map next what a reader has done with it already. Called once. */
  before: ((scene: GlScene, events: GlEvents) => void) | undefined
  /** Resolves when a scene is drawn for the first time, or never will be. */
  readonly drawn: Promise<void>
  #announceDrawn: () => void = () => undefined
  /** What is to be shown, and what MapLibre has been told of it. */
  #scene: GlScene
  #told: GlScene
  #events: GlEvents | undefined
  #states: ReadonlyMap<string, AreaFill> | undefined
  #index: ReadonlyMap<string, number>
  readonly #reasons = new Set<Absence>()
  #loaded = false
  /** Boundaries that are drawn to their end; undefined from the moment others are to be shown. */
  #drawn: Boundaries | undefined
  /** Whether something is on its way that takes more than a frame, or whoever listens has not been told that nothing is. */
  #behind = true
  /** Whether any boundaries ever were. */
  #everDrawn = false
  #lost = false
  /** Size of the canvas, never smaller than the frame, and the pixels it has for one of the page. */
  #room: MapSize
  #density = devicePixelRatio
  /** Where the page looks, which leads; and whether the map is following it and need not tell. */
  #asked: Camera = HOME
  #following = false
  /** Where MapLibre looks, reckoned once until it moves: a step of the year asks, and moves nothing. */
  #looksAt: { readonly fit: Fit; readonly camera: Camera } | undefined
  #hovered: string | undefined

  /** Out of sight, in the size that the scene is fitted into, until it is attached. */
  constructor(
    scene: GlScene,
    readonly hints: GestureHints,
  ) {
    this.#scene = scene
    this.#told = scene
    this.drawn = new Promise((resolve) => {
      this.#announceDrawn = resolve
    })
    this.#index = indexOf(scene.boundaries)
    this.#room = { width: scene.fit.width, height: scene.fit.height }
    const { center, zoom } = toCentreZoom(scene.fit, HOME)
    this.map = createMapLibre({ container: offstage(scene.fit), style: mapStyle(scene.boundaries, scene.surroundings), center: [...center], zoom, hints, constrain: (lngLat, at) => this.#constrain(lngLat, at) })
    alive += 1
    this.#listen()
  }

  /** Shows another scene, or looks somewhere else. Cheap when nothing but the figures has changed: only areas whose fill is another one are touched. */
  update(next: GlScene, camera: Camera): void {
    this.#scene = next
    this.#asked = camera
    if (this.#loaded) this.#apply()
  }

  /** Looks somewhere else, at once; as soon as there is a style to look at. */
  look(camera: Camera): void {
    this.#asked = camera
    if (!this.#loaded) return
    const { fit } = this.#scene
    const { center, zoom } = toCentreZoom(fit, camera)
    // The middle of the frame, not of the canvas.
    const [right, bottom] = [Math.max(0, this.#room.width - fit.width), Math.max(0, this.#room.height - fit.height)]
    this.map.jumpTo({ center: [...center], zoom, padding: { top: 0, left: 0, right, bottom } })
    // Amid a movement MapLibre tells of this one later.
    this.#looksAt = undefined
    const { style } = this.map.getContainer()
    style.setProperty('--spare-right', `${right}px`)
    style.setProperty('--spare-bottom', `${bottom}px`)
  }

  /** Whether WebGL is gone or the map was removed: it will not draw again. */
  get lost(): boolean {
    return this.#lost
  }

  /** Moves into an element, shows its scene, looks where it looks and tells from now on. What happened before is told again: drawn, or lost. */
  attach(host: HTMLElement, scene: GlScene, camera: Camera, events: GlEvents): void {
    this.#events = events
    if (this.#lost) return events.onLost()
    const container = this.map.getContainer()
    container.style.visibility = ''
    host.append(container)
    this.#behind = false
    this.update(scene, camera)
    // A pattern or surroundings that this map did not have yet: it is shown when they are drawn.
    if (this.#behind) this.#drawn = undefined
    else if (this.#drawn === scene.boundaries) events.onReady(this.#drawn)
    this.#behind = true
    const { before } = this
    this.before = undefined
    before?.(scene, events)
  }

  /** Leaves its element and tells nobody any more; it can be attached again, and need not be made anew then. */
  detach(): void {
    this.map.stop()
    this.#events = undefined
    this.#hovered = undefined
    this.map.getContainer().remove()
  }

  remove(): void {
    if (this.#lost) return
    this.#lost = true
    alive -= 1
    this.#announceDrawn()
    this.map.remove()
    this.map.getContainer().remove()
  }

  #listen(): void {
    const { map } = this
    map.once('style.load', () => {
      this.#loaded = true
      this.#apply()
    })
    map.on('idle', () => this.#settle())
    map.on('move', () => {
      this.#looksAt = undefined
      if (!this.#following) this.#events?.onCamera(this.#camera())
    })
    map.on('mousemove', (event) => this.#hover(this.#areaAt(event), event.point))
    map.on('mouseout', (event) => this.#hover(undefined, event.point))
    map.on('click', (event) => {
      const area = this.#areaAt(event)
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent
      if (area !== undefined) this.#events?.onSelect(area, shiftKey || ctrlKey || metaKey)
    })
    map.on('webglcontextlost', () => this.#lose())
    // No worker, no canvas: what cannot be drawn once will not be drawn later. A fault after that costs one tile at most.
    map.on('error', () => !this.#everDrawn && this.#lose())
  }

  #settle(): void {
    if (!this.#loaded) return
    const { boundaries } = this.#scene
    if (this.#drawn !== boundaries) {
      this.#drawn = boundaries
      this.#everDrawn = true
      this.#announceDrawn()
      this.#events?.onReady(boundaries)
    }
    if (!this.#behind) return
    this.#behind = false
    this.#events?.onPainted(true)
  }

  #fallBehind(): void {
    this.#behind = true
    this.#events?.onPainted(false)
  }

  #lose(): void {
    if (this.#lost) return
    this.remove()
    // The worker may be what failed: the next map gets a new one.
    if (alive === 0) clearPrewarmedResources()
    this.#events?.onLost()
  }

  #apply(): void {
    const [told, { boundaries, surroundings, fit }] = [this.#told, this.#scene]
    this.#told = this.#scene
    if (boundaries !== told.boundaries || surroundings !== told.surroundings) this.#replaceGeometry(told)
    if (fit !== told.fit || !sameLook(this.#asked, this.#camera())) this.#follow(fit !== told.fit)
    // A frame of another size is drawn at once, not a frame later. Other boundaries are seen when they are drawn; until then the SVG shows them.
    if (fit !== told.fit && boundaries === told.boundaries) this.map.redraw()
    this.#fill()
  }

  #fill(): void {
    const before = this.#states
    const changed = diffFills(before, this.#scene.fills)
    this.#states = this.#scene.fills
    for (const [area, { colour, absence, faint }] of changed) {
      const id = this.#index.get(area)
      if (id === undefined) continue
      if (absence !== undefined) this.#needPattern(absence)
      // A year mostly changes the colour alone, and MapLibre weighs every word it is told.
      const was = before?.get(area)
      const state = was?.absence === absence && was?.faint === faint ? { colour } : { colour, absence: absence ?? '', faint }
      this.map.setFeatureState({ source: SOURCE, id }, state)
    }
  }

  /** Image first, then the layer: the other way round MapLibre warns and draws nothing. */
  #needPattern(reason: Absence): void {
    if (this.#reasons.has(reason)) return
    this.#reasons.add(reason)
    this.#fallBehind()
    const pattern = ABSENCE_PATTERNS[reason]
    const density = Math.max(1, Math.round(window.devicePixelRatio))
    const image = patternImage(pattern, pattern.size * density)
    if (image === undefined) return
    // A pattern grows with the zoom between two whole steps; told apart from the start by the fit's own step it has its true size at rest.
    const { zoom } = toCentreZoom(this.#scene.fit, HOME)
    this.map.addImage(absenceLayer(reason), image, { pixelRatio: density * 2 ** (zoom - Math.floor(zoom)) })
    this.map.addLayer(patternLayer(reason), LAYER.borders)
  }

  #replaceGeometry(previous: GlScene): void {
    const { boundaries, surroundings } = this.#scene
    this.#fallBehind()
    if (boundaries !== previous.boundaries) this.#forgetAreas(boundaries)
    this.map.getSource<GeoJSONSource>(SOURCE)?.setData(mapGeometry(boundaries, surroundings))
  }

  /** What was said of the areas is said of no others. */
  #forgetAreas(next: Boundaries): void {
    this.#drawn = undefined
    this.#events?.onReady(undefined)
    // Patterns have the size of the fit they were made for, borders the width of so many areas.
    for (const reason of this.#reasons) {
      this.map.removeLayer(absenceLayer(reason))
      this.map.removeImage(absenceLayer(reason))
    }
    this.#reasons.clear()
    this.map.setPaintProperty(LAYER.borders, 'line-width', borderWidth(next.features.length))
    this.map.removeFeatureState({ source: SOURCE })
    this.#index = indexOf(next)
    this.#states = undefined
    this.#hovered = undefined
  }

  /** Looks where the page looks, in a frame of another size, too. What MapLibre tells of it on the way is nothing the page does not know, or wrong. */
  #follow(resized: boolean): void {
    const camera = this.#asked
    this.#following = true
    if (resized) this.#makeRoom()
    this.look(camera)
    this.#following = false
  }

  #makeRoom(): void {
    const { width, height } = this.#scene.fit
    const [before, density] = [this.#room, devicePixelRatio]
    // Not laid out (on paper the SVG stands alone): MapLibre would take a size of its own.
    if (this.map.getContainer().clientWidth === 0) return
    this.#room = { width: enough(before.width, width), height: enough(before.height, height) }
    if (this.#room.width === before.width && this.#room.height === before.height && this.#density === density) return
    this.#density = density
    Object.assign(this.map.getContainer().style, { width: `${this.#room.width}px`, height: `${this.#room.height}px` })
    this.map.resize()
  }

  #camera(): Camera {
    const { fit } = this.#scene
    if (this.#looksAt?.fit !== fit) {
      const { lng, lat } = this.map.getCenter()
      this.#looksAt = { fit, camera: fromCentreZoom(fit, [lng, lat], this.map.getZoom()) }
    }
    return this.#looksAt.camera
  }

  #constrain(lngLat: LngLat, zoom: number): { center: LngLat; zoom: number } {
    const { fit } = this.#scene
    const held = toCentreZoom(fit, constrain(fromCentreZoom(fit, [lngLat.lng, lngLat.lat], zoom), fit))
    return { center: new LngLat(held.center[0], held.center[1]), zoom: held.zoom }
  }

  #areaAt(event: MapMouseEvent): string | undefined {
    const [feature] = this.map.queryRenderedFeatures(event.point, { layers: [LAYER.areas] })
    return typeof feature?.id === 'number' ? this.#scene.boundaries.features[feature.id]?.id : undefined
  }

  #hover(area: string | undefined, { x, y }: MapPoint): void {
    if (area === undefined && this.#hovered === undefined) return
    this.#hovered = area
    this.#events?.onHover(area, { x, y })
  }
}

/** A side of the canvas that is large enough stays as it is. */
const enough = (room: number, frame: number): number => (room >= frame && room <= frame + SPARE ? room : frame)

/** Within half a pixel, and what rounding makes of a zoom. */
const sameLook = (a: Camera, b: Camera): boolean => Math.abs(a.k - b.k) < 1e-3 * a.k && Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5

function indexOf({ features }: Boundaries): ReadonlyMap<string, number> {
  return new Map(features.map(({ id }, at) => [id, at]))
}

/** An element of the frame's size that is laid out but not seen: MapLibre asks its container for room. */
function offstage({ width, height }: { readonly width: number; readonly height: number }): HTMLElement {
  const element = document.createElement('div')
  element.className = 'map-gl-canvas'
  element.style.cssText = `position:absolute;inset:0;width:${width}px;height:${height}px;visibility:hidden;overflow:hidden`
  document.body.append(element)
  return element
}
