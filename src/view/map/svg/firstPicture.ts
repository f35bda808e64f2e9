import { lettersOf } from '../../theme/letters.ts'
import { HOME } from '../camera/camera.ts'
import type { MapPicture, MapSize } from '../mapPicture.ts'
import { paint } from '../paint/paint.ts'
import { mapScene } from './mapScene.ts'
import { baseShapes, type BaseStyle, labelShapes, outlineShapes } from './mapShapes.ts'
import { placeLabels } from './placeLabels.ts'
import type { Shape } from './shape.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** All shapes of a picture at rest in a frame. Pure: the first picture and, smoothed, an exported SVG are written from it. */
export function drawPicture(picture: MapPicture, size: MapSize, style: BaseStyle = { stem: 'map', smooth: true }): readonly Shape[] {
  const scene = mapScene(picture, size)
  const { fills, outlines, labels } = paint(picture)
  return [
    ...baseShapes(style, scene, HOME, fills),
    outlineShapes(HOME, scene.byId, outlines),
    labelShapes(placeLabels(scene.bySize, labels, picture.selected, HOME, size), size),
  ]
}

/**
 * Paints a picture into an element without React: the first thing a reader sees. The element keeps its own box; what it held before is replaced.
 * The elements are those of `SvgMap`, so that nothing moves when React takes over.
 * @returns the SVG, or undefined when the element has no room (it is not laid out, or hidden).
 */
export function paintFirstPicture(frame: HTMLElement, picture: MapPicture): SVGSVGElement | undefined {
  const { clientWidth: width, clientHeight: height } = frame
  const letters = lettersOf(frame)
  if (width === 0 || height === 0) return undefined
  const svg = document.createElementNS(SVG, 'svg')
  const attributes = { class: 'map-svg', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': picture.description }
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value))
  svg.append(...drawPicture(picture, { width, height, letters }, { stem: 'first', smooth: false }).map(elementOf))
  frame.replaceChildren(svg)
  frame.dataset['map'] = 'svg'
  frame.dataset['painted'] = 'true'
  return svg
}

/** A shape as an element of the page. */
export function elementOf({ tag, attributes, children, text }: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag)
  for (const name in attributes) element.setAttribute(name, String(attributes[name]))
  if (text !== undefined) element.textContent = text
  if (children) for (const child of children) element.append(elementOf(child))
  return element
}
