import { useMemo, useRef } from 'react'
import { useText } from '../text/TextContext.tsx'
import { ColourSwatch, PatternSwatch } from '../legend/PatternSwatch.tsx'
import { flowColour } from '../theme/flowColours.ts'
import { BAR_ROW, type BarsInput, barsOption } from './barsOption.ts'
import { FlowEChart } from './FlowEChart.tsx'
import { useSize } from './useSize.ts'
import './bars.css'

export interface BarsProps extends Pick<BarsInput, 'rows' | 'categories'> {
  /** What the hatched end of a bar is called. */
  readonly hidden: string
}

/** Bars of 100 % with their legend. Says nothing to a screen reader: the table beside it is its equal. */
export function Bars({ rows, categories, hidden }: BarsProps) {
  const { format } = useText()
  const frame = useRef<HTMLDivElement>(null)
  const { width } = useSize(frame)
  const option = useMemo(() => barsOption({ rows, categories, format, width }), [rows, categories, format, width])
  return (
    <div aria-hidden="true" className="bars">
      <ul className="bars-legend">
        {categories.map(({ id, name, colour }) => (
          <li key={id}>
            <ColourSwatch colour={flowColour(colour)} /> {name}
          </li>
        ))}
        {rows.some((row) => row.hidden > 0) && (
          <li>
            <PatternSwatch reason="suppressed" /> {hidden}
          </li>
        )}
      </ul>
      <div className="bars-frame" ref={frame} style={{ blockSize: `calc(${rows.length * BAR_ROW + 34}px * var(--letters, 1))` }}>
        {width > 0 && <FlowEChart option={option} />}
      </div>
    </div>
  )
}
