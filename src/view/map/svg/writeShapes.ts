import type { Shape } from './shape.ts'

/**
 * Writes shapes as text: for a picture that leaves the page. What only the page knows of (classes, `data-` names, who takes a click) stays behind,
 * and a halo becomes a piece of lettering of its own below the letters, because hardly any program but a browser knows `paint-order`.
 */
export function writeShapes(shapes: readonly Shape[]): string {
  return shapes.flatMap(haloed).map(writeShape).join('')
}

const LEFT_BEHIND = /^(class|pointer-events|data-.*)$/

function writeShape({ tag, attributes, children, text }: Shape): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => (LEFT_BEHIND.test(name) ? [] : [` ${name}="${escapeXml(String(value))}"`])).join('')
  const inside = text === undefined ? writeShapes(children ?? []) : escapeXml(text)
  return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`
}

function haloed(shape: Shape): readonly Shape[] {
  const { 'paint-order': order, stroke, 'stroke-width': width, 'stroke-linejoin': join, ...plain } = shape.attributes
  if (order !== 'stroke') return [shape]
  const halo = { ...plain, fill: 'none', stroke: stroke ?? 'none', 'stroke-width': width ?? 1, 'stroke-linejoin': join ?? 'round' }
  return [{ ...shape, attributes: halo }, { ...shape, attributes: plain }]
}

/** Letters that no XML file may hold, and those that turn the direction of reading around for all that follows. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu

/** A text as content or attribute of XML, whatever it contains. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
