import type { Absence } from '@/contract/absence.ts'
import { ABSENCE_PATTERNS, type PatternShape } from '../theme/absencePatterns.ts'

/** A node of ECharts' SVG tree. */
interface SvgNode {
  readonly tag: string
  readonly key: string
  readonly attrs: Readonly<Record<string, string | number>>
  readonly children: readonly SvgNode[]
}

/** The pattern of an absence as ECharts' SVG renderer takes a fill: the same tile as on the map. */
export interface PatternFill {
  readonly svgElement: SvgNode
  readonly svgWidth: number
  readonly svgHeight: number
}

/** Fill of a band or bar that stands for people of whom nobody says where they went. */
export function absenceFill(reason: Absence): PatternFill {
  const { size, background, ink, shapes } = ABSENCE_PATTERNS[reason]
  const field: SvgNode = { tag: 'rect', key: 'field', attrs: { width: size, height: size, fill: background }, children: [] }
  const drawn = shapes.map((shape, at) => shapeNode(shape, ink, String(at)))
  return { svgElement: { tag: 'g', key: reason, attrs: {}, children: [field, ...drawn] }, svgWidth: size, svgHeight: size }
}

function shapeNode(shape: PatternShape, ink: string, key: string): SvgNode {
  if (shape.type === 'dot') return { tag: 'circle', key, attrs: { cx: shape.cx, cy: shape.cy, r: shape.r, fill: ink }, children: [] }
  const { x1, y1, x2, y2, width } = shape
  return { tag: 'line', key, attrs: { x1, y1, x2, y2, stroke: ink, 'stroke-width': width }, children: [] }
}
