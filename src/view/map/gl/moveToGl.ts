import { type Camera, HOME, isHome, reframe } from '../camera/camera.ts'
import type { MapPicture } from '../mapPicture.ts'
import { paintOutlines } from '../paint/paint.ts'
import { elementOf, paintFirstPicture } from '../svg/firstPicture.ts'
import { mapScene } from '../svg/mapScene.ts'
import { labelShapes, outlineShapes } from '../svg/mapShapes.ts'
import { placeLabels } from '../svg/placeLabels.ts'
import { lettersOf } from '../../theme/letters.ts'
import type { GlEvents, GlMap, GlScene } from './GlMap.ts'

/**
 * Moves the first picture to a WebGL map that has drawn it: the canvas slips below the SVG, which keeps outlines and names. From now on the map can be moved; the names follow.
 * What the reader does with it is kept for the app, which is still on its way, and told to it if it shows the same region.
 * @param frame the element `paintFirstPicture` painted into
 */
export function moveToGl(map: GlMap, frame: HTMLElement, picture: MapPicture, scene: GlScene): void {
  const svg = frame.querySelector('svg')
  if (svg === null) return
  const host = document.createElement('div')
  host.className = 'map-gl'
  frame.prepend(host)
  let look = HOME
  const chosen: Parameters<GlEvents['onSelect']>[] = []
  map.attach(host, scene, HOME, {
    onReady: (boundaries) => {
      if (boundaries === undefined) return
      paintSheet(svg, picture, frame, HOME)
      frame.dataset['map'] = 'gl'
    },
    onCamera: (camera) => {
      look = camera
      paintSheet(svg, picture, frame, camera)
    },
    onSelect: (area, additive) => chosen.push([area, additive]),
    onLost: () => paintFirstPicture(frame, picture),
    onPainted: () => undefined,
    onHover: () => undefined,
  })
  // On paper the canvas is not there.
  addEventListener('beforeprint', () => frame.isConnected && paintFirstPicture(frame, picture), { once: true })
  map.before = ({ boundaries, fit }, events) => {
    if (boundaries !== scene.boundaries) return
    if (!isHome(look)) {
      const camera = reframe(look, scene.fit, fit)
      map.look(camera)
      events.onCamera(camera)
    }
    for (const [area, additive] of chosen) events.onSelect(area, additive)
  }
}

/** The sheet above the canvas: outlines and names. */
function paintSheet(svg: SVGSVGElement, picture: MapPicture, frame: HTMLElement, camera: Camera): void {
  const size = { width: frame.clientWidth, height: frame.clientHeight, letters: lettersOf(frame) }
  const { byId, bySize } = mapScene(picture, size)
  const shapes = [outlineShapes(camera, byId, paintOutlines(picture)), labelShapes(placeLabels(bySize, picture.names, picture.selected, camera, size), size)]
  svg.replaceChildren(...shapes.map(elementOf))
}
