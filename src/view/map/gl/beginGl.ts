import type { MapPicture } from '../mapPicture.ts'
import { paintFills } from '../paint/paint.ts'
import { mapScene } from '../svg/mapScene.ts'
import type { GestureHints } from './createMapLibre.ts'
import type { GlMap, GlScene } from './GlMap.ts'

/** A map that nobody shows: begun with the first picture and not yet taken, or left by the page that showed it. */
let idle: Promise<GlMap | undefined> | undefined
/** The first map, drawn. */
let firstDrawn: Promise<void> | undefined
/** Nobody waits longer for MapLibre's first drawing than this, in milliseconds. */
const PATIENCE = 2000
/** Where the line is quick MapLibre's code is here by then, read or not, in milliseconds. */
const SOON = 300

/**
 * Begins the WebGL map out of sight, for a page whose first picture has been painted, and moves the picture to it when it is drawn.
 * `RegionMap` takes it over, whatever region it shows by then. Loads MapLibre, a chunk of its own; where WebGL cannot be had nothing comes of it.
 * @param frame the element the first picture is in
 */
export function beginGl(frame: HTMLElement, picture: MapPicture, hints: GestureHints): void {
  const size = { width: frame.clientWidth, height: frame.clientHeight }
  if (idle !== undefined || size.width === 0 || size.height === 0) return
  const scene = { ...picture, fills: paintFills(picture), fit: mapScene(picture, size).fit }
  const begun = newGl(scene, hints, () => true)
  idle = begun
  const move = async () => {
    const map = await begun
    await map?.drawn
    const { moveToGl } = await code()
    if (map && !map.lost && idle === begun && frame.isConnected) moveToGl(map, frame, picture, scene)
  }
  firstDrawn = move().catch(() => {
    // Nobody has to take it, so nobody may be there to hear that it failed. Who needs one later tries anew.
    if (idle === begun) idle = undefined
  })
}

const code = () => import('./webGl.ts')

/**
 * Resolves when the first map is drawn and can be moved, at once where none was begun, and soon where MapLibre's code is long in coming: for the app, which then must not wait for a
 * megabyte on a slow line.
 */
export async function glFirst(): Promise<void> {
  const settled = glSettled()
  await Promise.race([settled, wait(SOON)])
  // The browser lists what has arrived.
  if (performance.getEntriesByType('resource').some(({ name }) => /\/webGl[-.]/.test(name))) await settled
}

/**
 * Resolves when the map begun with the first picture is drawn, or will not be, or has taken too long; at once where none was begun.
 * For whatever else is heavy: on two processors a chart drawn in between keeps the map from the reader by half its time.
 */
export async function glSettled(): Promise<void> {
  await Promise.race([firstDrawn, wait(PATIENCE)])
}

/** Fetches what is not part of the picture when the map is drawn: on its way before that it would only keep the map from the reader. */
export async function afterMap<T>(load: () => Promise<T>): Promise<T> {
  await glSettled()
  return load()
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
  })

/**
 * The map that nobody shows, if it speaks the reader's language; otherwise a new one.
 * @param wanted asked when there is something to take or to make: a page that was left while it waited takes nothing, and the next finds it
 * @returns undefined when it is not wanted any more; rejects when chunk or context cannot be had
 */
export async function takeGl(scene: GlScene, hints: GestureHints, wanted: () => boolean): Promise<GlMap | undefined> {
  const found = idle
  const map = await found
  if (!wanted()) return undefined
  if (map !== undefined && idle === found) {
    idle = undefined
    if (!map.lost && map.hints === hints) return map
    map.remove()
  }
  return newGl(scene, hints, wanted)
}

/**
 * Leaves a map to whoever needs one next: the context, its worker and its programs cost a fifth of a second in software WebGL, and the next page or slide mostly has a map,
 * too. One is kept, the last.
 */
export function leaveGl(map: GlMap): void {
  if (map.lost) return map.remove()
  const before = idle
  map.detach()
  idle = Promise.resolve(map)
  before?.then((one) => one?.remove()).catch(() => undefined)
}

/** Not on a page opened from disk: there MapLibre could only start its worker from a `data:` address, and a single file comes without it. */
async function newGl(scene: GlScene, hints: GestureHints, wanted: () => boolean): Promise<GlMap | undefined> {
  if (typeof WebGL2RenderingContext === 'undefined' || globalThis.origin === 'null') throw new Error('no WebGL 2 here')
  const { GlMap: Map } = await code()
  return wanted() ? new Map(scene, hints) : undefined
}
