import type { ReactNode } from 'react'
import { FLOW_WIDTH, flowRibbon, flowWidth, ribbonPath } from '@/view/map/marks/ribbon.ts'
import { SITE_FORMS, type SiteForm } from '@/view/map/marks/mapMarks.ts'
import { clusterRadius, clusterShapes, signRadius, signShapes } from '@/view/map/marks/siteSign.ts'
import { INK } from '@/view/map/mapInk.ts'
import { type Shape, shape } from '@/view/map/svg/shape.ts'
import { Shapes } from '@/view/map/svg/Shapes.tsx'
import { useMarksText } from '@/view/text/useMarksText.ts'
import './legend.css'
import './markLegend.css'

interface Props {
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

const NO_FORMS: readonly SiteForm[] = []

/** Width of a swatch, in pixels: a flow needs room for its head. */
const WIDE = 56

/** What the signs upon a map mean. Every swatch is drawn by the very functions that draw the map. */
export function MarkLegend({ forms = NO_FORMS, approximate = false, clustered = false, sizes, serves = false, widths }: Props) {
  const { m, format } = useMarksText()
  const shown = SITE_FORMS.filter((form) => forms.includes(form))
  return (
    <section className="legend mark-legend" aria-label={m.legend}>
      <ul className="legend-list" aria-label={m.legend}>
        {shown.map((form) => (
          <Row key={form} label={m.forms[form]} shapes={signShapes(form, signRadius(undefined, 0), false)} />
        ))}
        {approximate && <Row label={m.approximate} shapes={signShapes(shown[0] ?? 'full-time', signRadius(undefined, 0), true)} />}
        {clustered && <Row label={m.clustered} shapes={clusterShapes('12')} half={clusterRadius('12') + 2} />}
        {serves && <Row label={m.serves} shapes={[shape('line', { x1: -WIDE / 2, y1: 0, x2: WIDE / 2, y2: 0, stroke: INK.outline, 'stroke-width': 1.25 })]} />}
      </ul>
      {sizes && (
        <Scaled label={sizes.label}>
          {sizes.values.map((value) => (
            <Row key={value} label={format.number(value, 0)} shapes={signShapes(shown[0] ?? 'full-time', signRadius(value, sizes.largest), false)} half={signRadius(value, sizes.largest) * 1.3 + 3} />
          ))}
        </Scaled>
      )}
      {widths && (
        <Scaled label={`${widths.label} (${m.flow})`}>
          {widths.values.map((value) => (
            <Row key={value} label={format.number(value, 0)} shapes={flowSwatch(flowWidth(value, widths.largest))} half={FLOW_WIDTH.most} />
          ))}
        </Scaled>
      )}
    </section>
  )
}

/** A flow from left to right, in the middle of its swatch. */
function flowSwatch(width: number): readonly Shape[] {
  const ribbon = flowRibbon({ x: -WIDE / 2, y: -width / 2 - 3 }, { x: WIDE / 2, y: -width / 2 - 3 }, width, 1)
  return ribbon ? [shape('path', { d: ribbonPath(ribbon), fill: INK.outline })] : []
}

function Scaled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <p className="legend-subtitle">{label}</p>
      <ul className="legend-list" aria-label={label}>
        {children}
      </ul>
    </>
  )
}

/** A swatch and its word. `half`: half its height. */
function Row({ label, shapes, half = 12 }: { readonly label: string; readonly shapes: readonly Shape[]; readonly half?: number }) {
  return (
    <li className="mark-legend-row">
      <svg width={WIDE} height={2 * half} viewBox={`${-WIDE / 2} ${-half} ${WIDE} ${2 * half}`} aria-hidden="true" focusable="false">
        <Shapes shapes={shapes} />
      </svg>
      <span>{label}</span>
    </li>
  )
}
