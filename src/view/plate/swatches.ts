import type { Absence } from '@/contract/absence.ts'
import { patternId, patternShapes } from '../map/svg/patternShapes.ts'
import { shape } from '../map/svg/shape.ts'
import type { PlateKey } from './plate.ts'
import { PLATE_INK } from './plateInk.ts'

type Swatch = PlateKey['swatch']

const FIELD = { width: 24, height: 16 } as const
const BOX = { x: -FIELD.width / 2, y: -FIELD.height / 2, ...FIELD } as const
const EDGE = { stroke: PLATE_INK.rule, 'stroke-width': 0.5 } as const

/** A class colour as a field. */
export const colourSwatch = (colour: string): Swatch => ({ ...FIELD, shapes: [shape('rect', { ...BOX, fill: colour, ...EDGE })] })

/** The pattern of an absence as a field, of the specification that map and charts use. */
export function absenceSwatch(reason: Absence): Swatch {
  const patterns = shape('defs', {}, patternShapes('key', [reason], 1, { x: BOX.x, y: BOX.y }))
  return { ...FIELD, shapes: [patterns, shape('rect', { ...BOX, fill: `url(#${patternId('key', reason)})`, ...EDGE })] }
}

/** A line of a chart, with dashes as SVG writes them. */
export function lineSwatch(stroke: string, width: number, dashes?: string): Swatch {
  const line = { x1: BOX.x, x2: -BOX.x, y1: 0, y2: 0, stroke, 'stroke-width': width, 'stroke-linecap': 'round', ...(dashes !== undefined && { 'stroke-dasharray': dashes }) }
  return { ...FIELD, shapes: [shape('line', line)] }
}

/** A hollow point of a chart. */
export const hollowSwatch = (stroke: string): Swatch => ({ ...FIELD, shapes: [shape('circle', { r: 4, fill: PLATE_INK.paper, stroke, 'stroke-width': 1.5 })] })
