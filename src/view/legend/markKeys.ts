import type { Format } from '@/model/format/formatOf.ts'
import type { MarksTexts } from '@/model/text/marks/marksTextsOf.ts'
import { INK } from '@/view/map/mapInk.ts'
import { SITE_FORMS, type SiteForm } from '@/view/map/marks/mapMarks.ts'
import { FLOW_WIDTH, flowRibbon, flowWidth, ribbonPath } from '@/view/map/marks/ribbon.ts'
import { clusterRadius, clusterShapes, signRadius, signShapes } from '@/view/map/marks/siteSign.ts'
import { type Shape, shape } from '@/view/map/svg/shape.ts'

/** What lies upon a map, as far as a legend must explain it. */
export interface MarkKeysInput {
  /** Forms that occur on the map, in any order. */
  readonly forms?: readonly SiteForm[]
  readonly approximate?: boolean
  readonly clustered?: boolean
  /** Sizes of signs: what is counted, the map's own `largest`, and the values to show. */
  readonly sizes?: Scale | undefined
  readonly serves?: boolean
  /** Widths of flows: what is counted, the map's own largest flow, and the values to show. */
  readonly widths?: Scale | undefined
}

interface Scale {
  readonly label: string
  readonly largest: number
  readonly values: readonly number[]
}

/** A sign and its word: shapes around the middle of a field `SIGN_WIDTH` wide and twice `half` high. */
export interface MarkKey {
  readonly label: string
  readonly shapes: readonly Shape[]
  readonly half: number
}

export interface MarkKeys {
  readonly heading: string | undefined
  readonly keys: readonly MarkKey[]
}

/** Width of a swatch, in pixels: a flow needs room for its head. */
export const SIGN_WIDTH = 56

/** What the signs upon a map mean, for page and picture. Every swatch is drawn by the very functions that draw the map. */
export function markKeys({ forms = [], approximate = false, clustered = false, sizes, serves = false, widths }: MarkKeysInput, m: MarksTexts, format: Format): readonly MarkKeys[] {
  const shown = SITE_FORMS.filter((form) => forms.includes(form))
  const plain = signRadius(undefined, 0)
  const signs = [
    ...shown.map((form) => key(m.forms[form], signShapes(form, plain, false))),
    ...(approximate ? [key(m.approximate, signShapes(shown[0] ?? 'full-time', plain, true))] : []),
    ...(clustered ? [key(m.clustered, clusterShapes('12'), clusterRadius('12') + 2)] : []),
    ...(serves ? [key(m.serves, [shape('line', { x1: -SIGN_WIDTH / 2, y1: 0, x2: SIGN_WIDTH / 2, y2: 0, stroke: INK.outline, 'stroke-width': 1.25 })])] : []),
  ]
  const sized = (sizes?.values ?? []).map((value) => {
    const radius = signRadius(value, sizes?.largest ?? 0)
    return key(format.number(value, 0), signShapes(shown[0] ?? 'full-time', radius, false), radius * 1.3 + 3)
  })
  const wide = (widths?.values ?? []).map((value) => key(format.number(value, 0), flowShapes(flowWidth(value, widths?.largest ?? 0)), FLOW_WIDTH.most))
  return [
    { heading: undefined, keys: signs },
    ...(sizes ? [{ heading: sizes.label, keys: sized }] : []),
    ...(widths ? [{ heading: `${widths.label} (${m.flow})`, keys: wide }] : []),
  ]
}

const key = (label: string, shapes: readonly Shape[], half = 12): MarkKey => ({ label, shapes, half })

/** A flow from left to right, in the middle of its swatch. */
function flowShapes(width: number): readonly Shape[] {
  const ribbon = flowRibbon({ x: -SIGN_WIDTH / 2, y: -width / 2 - 3 }, { x: SIGN_WIDTH / 2, y: -width / 2 - 3 }, width, 1)
  return ribbon ? [shape('path', { d: ribbonPath(ribbon), fill: INK.outline })] : []
}
